package tracker.bench.crud;

import org.springframework.data.repository.CrudRepository;

interface TrustRowRepository extends CrudRepository<TrustRow, String> {}
