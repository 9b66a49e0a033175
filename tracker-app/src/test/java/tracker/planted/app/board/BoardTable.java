package tracker.planted.app.board;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL in a class without the suffix of a repository. */
final class BoardTable {

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    BoardTable(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    long client() {
        return jdbc.sql("select 1").query(Long.class).single();
    }

    int template() {
        return template.update("delete from nothing");
    }
}
