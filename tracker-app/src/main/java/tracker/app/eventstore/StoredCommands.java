package tracker.app.eventstore;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tracker.domain.participation.ActivityCommand;
import tracker.domain.shared.Command;
import tracker.domain.shared.CommandId;

/** Tells whether a command is stored already. */
@Component
public class StoredCommands {

    private final JdbcClient jdbc;

    StoredCommands(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is known of a command id. */
    public enum Standing {
        NEW,
        /** This very wish has become a fact. */
        STORED,
        /** Somebody's other wish has. */
        TAKEN
    }

    /** Looks the command's id up among the facts. */
    public Standing standing(CommandId id, Command command) {
        return jdbc.sql("""
                        select aggregate_identifier, convert_from(meta_data, 'UTF8')::json ->> 'asked' as asked
                        from domain_event where event_identifier = ?
                        """)
                .param(id.value())
                .query((fact, number) -> isOf(command, fact.getString("aggregate_identifier"), fact.getString("asked"))
                        ? Standing.STORED
                        : Standing.TAKEN)
                .optional()
                .orElse(Standing.NEW);
    }

    /** The same kind of wish about the same thing; the rest of a wish does not change when it is sent again. */
    private static boolean isOf(Command command, String stream, @Nullable String asked) {
        return StoredNames.of(command.getClass()).equals(asked)
                && (!(command instanceof ActivityCommand about)
                        || about.id().value().equals(stream));
    }
}
