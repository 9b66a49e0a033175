package tracker.bench.crud;

import org.springframework.data.repository.CrudRepository;

interface TrustRows extends CrudRepository<TrustRow, String> {}
