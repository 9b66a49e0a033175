package tracker.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tracker.app.TestDatabase;

/** Rows are copied unchanged in the open transaction. A row that cannot be copied does not affect other changes. */
class CopyRowWriterTest {

    private static final String COLUMNS = "number, text";

    private JdbcTemplate jdbc;
    private TransactionTemplate transaction;
    private TransactionTemplate savepoint;

    @BeforeEach
    void table() {
        DriverManagerDataSource source = new DriverManagerDataSource(TestDatabase.fresh());
        JdbcTransactionManager transactions = new JdbcTransactionManager(source);
        jdbc = new JdbcTemplate(source);
        transaction = new TransactionTemplate(transactions);
        savepoint = new TransactionTemplate(transactions);
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        jdbc.execute("create table copied (number int primary key, text text)");
    }

    @Test
    void what_copy_has_its_own_meaning_for_comes_through_as_it_is() {
        List<String> texts = Arrays.asList("", "\\N", "\\.", "a\tb\nc\r\nd\\te", "Ünïcode 🧪", null);
        transaction.executeWithoutResult(work -> copy(texts));
        assertThat(jdbc.queryForList("select text from copied order by number", String.class))
                .isEqualTo(texts);
    }

    @Test
    void a_row_that_cannot_be_written_leaves_the_transaction_fit_for_what_comes_after() {
        transaction.executeWithoutResult(work -> {
            assertThatThrownBy(() -> savepoint.executeWithoutResult(point ->
                            CopyRowWriter.into(jdbc, "copied", COLUMNS, List.of(1, 2), (rows, number) -> {
                                if (number == 2) {
                                    throw new IllegalStateException("does not fit");
                                }
                                rows.add(number).add("lost").endRow();
                            })))
                    .hasMessage("does not fit");
            copy(List.of("kept"));
        });
        assertThat(jdbc.queryForList("select text from copied", String.class)).containsExactly("kept");
    }

    @Test
    void a_row_that_the_database_refuses_does_too_and_is_told_as_its_values_fault() {
        transaction.executeWithoutResult(work -> {
            assertThatThrownBy(() -> savepoint.executeWithoutResult(point -> copy(List.of("one", "\0"))))
                    .isInstanceOf(DataAccessException.class)
                    .satisfies(failure -> assertThat(PoisonClassifier.classify((RuntimeException) failure))
                            .isNotNull());
            copy(List.of("kept"));
        });
        assertThat(jdbc.queryForList("select text from copied", String.class)).containsExactly("kept");
    }

    private void copy(List<String> texts) {
        int[] number = {0};
        CopyRowWriter.into(
                jdbc,
                "copied",
                COLUMNS,
                texts,
                (rows, text) -> rows.add(number[0]++).add(text).endRow());
    }
}
