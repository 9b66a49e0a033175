package tracker.bench.crud;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;

/** Spring Boot with Spring Data JDBC. */
@SpringBootApplication
@EnableJdbcRepositories(considerNestedRepositories = true)
public class CrudApplication {}
