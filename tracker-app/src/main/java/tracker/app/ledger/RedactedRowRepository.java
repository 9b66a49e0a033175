package tracker.app.ledger;

import java.util.List;
import org.axonframework.common.DateTimeUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tracker.app.database.ReadingDatabase;
import tracker.app.eventstore.EventDecoder;
import tracker.app.eventstore.StoredEvent;
import tracker.domain.activity.ActivityContribution;
import tracker.domain.activity.ActivityEvent;
import tracker.domain.activity.ContributionEvent;
import tracker.domain.shared.FreeText;

/**
 * Writes the rows of an activity again whose text has been removed: titles and sentences as its events read now, which
 * is what a rebuild would write. Figures and days are not touched.
 */
@Component
public class RedactedRowRepository {

    private final JdbcTemplate jdbc;
    private final EventDecoder decoder;

    public RedactedRowRepository(ReadingDatabase database, EventDecoder decoder) {
        this.jdbc = database.template();
        this.decoder = decoder;
    }

    /** @param redaction the event with which the text of all earlier events of its activity was removed */
    void rewrite(StoredEvent redaction) {
        List<StoredEvent> earlier = jdbc.query(
                """
                select global_index, aggregate_identifier, payload_type, time_stamp, payload, texts
                from domain_event left join event_text on position = global_index
                where aggregate_identifier = ? and global_index < ? order by sequence_number
                """,
                (row, number) -> new StoredEvent(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        DateTimeUtils.parseInstant(row.getString(4)),
                        decoder.decode(row.getString(3), row.getBytes(5), row.getString(6))),
                redaction.aggregateId(),
                redaction.position());
        @Nullable ActivityContribution contribution = null;
        for (StoredEvent stored : earlier) {
            if (stored.event() instanceof ActivityEvent event) {
                retell(stored, event);
                contribution = after(event, contribution);
                retitle(stored, contribution);
            }
        }
    }

    /** Writes the sentences of an event again. */
    public void retell(StoredEvent stored, ActivityEvent event) {
        EventSentences sentences = EventSentences.of(event);
        jdbc.update(
                "update participation_fact set told = ?, public_told = ?, bare_told = ? where position = ?",
                sentences.full(),
                sentences.forEverybody(),
                sentences.bare(),
                stored.position());
    }

    private void retitle(StoredEvent stored, @Nullable ActivityContribution contribution) {
        jdbc.update(
                "update participation_ledger set title = ? where activity = ? and from_position = ?",
                contribution == null ? FreeText.REMOVED : contribution.title(),
                stored.aggregateId(),
                stored.position());
    }

    /** Null if it cannot be said, because an event does not fit those before it and is a dead letter. */
    private static @Nullable ActivityContribution after(ActivityEvent event, @Nullable ActivityContribution before) {
        try {
            return event instanceof ContributionEvent change ? change.contribution(before) : before;
        } catch (RuntimeException unfit) {
            return null;
        }
    }
}
