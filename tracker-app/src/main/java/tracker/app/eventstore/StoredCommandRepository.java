package tracker.app.eventstore;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tracker.domain.activity.ActivityCommand;
import tracker.domain.shared.Command;
import tracker.domain.shared.CommandId;

/** Finds whether a command is already stored. */
@Component
public class StoredCommandRepository {

    private final JdbcClient jdbc;

    StoredCommandRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Status of a command id. */
    public enum CommandStatus {
        NEW,
        /** This command has been stored. */
        STORED,
        /** A different command has been stored under the id. */
        TAKEN
    }

    /**
     * A stored command.
     *
     * @param activity id of its activity
     * @param version sequence number of its event there
     * @param fingerprint of the request; null if the sender gave none
     */
    public record StoredCommand(
            String activity, long version, @Nullable String fingerprint) {}

    /** The first event of the command with this id; empty if nothing is stored under it. */
    public Optional<StoredCommand> find(CommandId id) {
        return jdbc.sql("""
                        select aggregate_identifier, sequence_number, convert_from(meta_data, 'UTF8')::json ->> 'print'
                        from domain_event where event_identifier = ?
                        """)
                .param(id.value())
                .query((row, number) -> new StoredCommand(row.getString(1), row.getLong(2), row.getString(3)))
                .optional();
    }

    /** Looks up the command's id among the events. */
    public CommandStatus status(CommandId id, Command command) {
        return jdbc.sql("""
                        select aggregate_identifier, convert_from(meta_data, 'UTF8')::json ->> 'asked' as asked
                        from domain_event where event_identifier = ?
                        """)
                .param(id.value())
                .query((row, number) -> isOf(command, row.getString("aggregate_identifier"), row.getString("asked"))
                        ? CommandStatus.STORED
                        : CommandStatus.TAKEN)
                .optional()
                .orElse(CommandStatus.NEW);
    }

    /** The same command type about the same aggregate; the other fields of a command do not change on a retry. */
    private static boolean isOf(Command command, String stream, @Nullable String name) {
        return StoredTypeNames.of(command.getClass()).equals(name)
                && (!(command instanceof ActivityCommand about)
                        || about.id().value().equals(stream));
    }
}
