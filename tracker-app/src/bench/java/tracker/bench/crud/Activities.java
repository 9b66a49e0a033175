package tracker.bench.crud;

import org.springframework.data.repository.CrudRepository;

interface Activities extends CrudRepository<ActivityRow, String> {}
