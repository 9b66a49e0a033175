package tracker.bench.crud;

import org.springframework.data.repository.CrudRepository;

interface ActivityRowRepository extends CrudRepository<ActivityRow, String> {}
