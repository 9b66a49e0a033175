package tracker.app.crash;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Compares the event store with the acknowledgements. It reports faults in sentences, and remembers events it has
 * read, because a stored event must stay.
 */
final class StoreAuditChecker {

    private final Map<Integer, AuditedEvent> seen = new HashMap<>();
    private long othersSeen = -1;

    /** @param mark number of the command that caused it; -1 for none */
    private record AuditedEvent(
            long position, String activity, long number, String identifier, String type, int mark) {}

    List<String> problems(JdbcClient jdbc, Map<Integer, AcknowledgementFile.AcknowledgementEntry> entries) {
        List<AuditedEvent> events = facts(jdbc);
        List<String> wrongs = new ArrayList<>();
        Map<Integer, AuditedEvent> byMark = new LinkedHashMap<>();
        for (AuditedEvent event : events) {
            if (event.type().equals("stand")) {
                AuditedEvent twin = byMark.put(event.mark(), event);
                if (twin != null) {
                    wrongs.add("wish " + event.mark() + " is stored twice: " + twin + " and " + event);
                }
            }
        }
        entries.values().forEach(entry -> against(entry, byMark.get(entry.wish().number()), wrongs));
        byMark.values().stream()
                .filter(event -> !entries.containsKey(event.mark()))
                .forEach(event -> wrongs.add("nobody asked for " + event));
        holes(events, wrongs);
        stays(events, byMark, wrongs);
        return wrongs;
    }

    private static void against(
            AcknowledgementFile.AcknowledgementEntry entry, AuditedEvent event, List<String> wrongs) {
        if (entry.stored() && event == null) {
            wrongs.add("acknowledged and lost: " + entry.wish());
        }
        if (entry.refused() && event != null) {
            wrongs.add("refused and stored all the same: " + event);
        }
        if (event != null && !event.activity().equals(entry.wish().stand().value())) {
            wrongs.add("stored with another activity: " + event + " for " + entry.wish());
        }
        if (event != null && !event.identifier().equals(entry.wish().id().value())) {
            wrongs.add("not stored under the command's id: " + event + " for " + entry.wish());
        }
    }

    private static void holes(List<AuditedEvent> events, List<String> wrongs) {
        Map<String, Long> next = new HashMap<>();
        events.stream().sorted((a, b) -> Long.compare(a.number(), b.number())).forEach(event -> {
            long expected = Objects.requireNonNullElse(next.put(event.activity(), event.number() + 1), 0L);
            if (event.number() != expected) {
                wrongs.add("number " + expected + " is missing before " + event);
            }
        });
    }

    private void stays(List<AuditedEvent> events, Map<Integer, AuditedEvent> byMark, List<String> wrongs) {
        seen.forEach((mark, event) -> {
            if (!event.equals(byMark.get(mark))) {
                wrongs.add("seen before and gone or changed: " + event);
            }
        });
        seen.putAll(byMark);
        long others =
                events.stream().filter(event -> !event.type().equals("stand")).count();
        if (othersSeen >= 0 && others != othersSeen) {
            wrongs.add("trusts and campaigns had %d facts and have %d".formatted(othersSeen, others));
        }
        othersSeen = others;
    }

    /** How many of the commands without a response are stored. */
    long openAndStored(Map<Integer, AcknowledgementFile.AcknowledgementEntry> entries) {
        return entries.values().stream()
                .filter(AcknowledgementFile.AcknowledgementEntry::open)
                .filter(entry -> seen.containsKey(entry.wish().number()))
                .count();
    }

    private static List<AuditedEvent> facts(JdbcClient jdbc) {
        return jdbc.sql("""
                        select global_index, aggregate_identifier, sequence_number, event_identifier,
                               split_part(payload_type, '.', 1) as room, convert_from(payload, 'UTF8') as payload
                        from domain_event order by global_index
                        """)
                .query((row, number) -> new AuditedEvent(
                        row.getLong("global_index"),
                        row.getString("aggregate_identifier"),
                        row.getLong("sequence_number"),
                        row.getString("event_identifier"),
                        row.getString("room"),
                        ClientCommand.markIn(row.getString("payload"))))
                .list();
    }
}
