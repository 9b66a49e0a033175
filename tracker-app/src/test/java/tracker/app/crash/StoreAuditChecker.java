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
        List<AuditedEvent> events = storedEvents(jdbc);
        List<String> faults = new ArrayList<>();
        Map<Integer, AuditedEvent> byMark = new LinkedHashMap<>();
        for (AuditedEvent event : events) {
            if (event.type().equals("stand")) {
                AuditedEvent twin = byMark.put(event.mark(), event);
                if (twin != null) {
                    faults.add("wish " + event.mark() + " is stored twice: " + twin + " and " + event);
                }
            }
        }
        entries.values()
                .forEach(entry -> against(entry, byMark.get(entry.command().number()), faults));
        byMark.values().stream()
                .filter(event -> !entries.containsKey(event.mark()))
                .forEach(event -> faults.add("nobody asked for " + event));
        holes(events, faults);
        stays(events, byMark, faults);
        return faults;
    }

    private static void against(
            AcknowledgementFile.AcknowledgementEntry entry, AuditedEvent event, List<String> faults) {
        if (entry.stored() && event == null) {
            faults.add("acknowledged and lost: " + entry.command());
        }
        if (entry.refused() && event != null) {
            faults.add("refused and stored all the same: " + event);
        }
        if (event != null && !event.activity().equals(entry.command().stand().value())) {
            faults.add("stored with another activity: " + event + " for " + entry.command());
        }
        if (event != null && !event.identifier().equals(entry.command().id().value())) {
            faults.add("not stored under the command's id: " + event + " for " + entry.command());
        }
    }

    private static void holes(List<AuditedEvent> events, List<String> faults) {
        Map<String, Long> next = new HashMap<>();
        events.stream().sorted((a, b) -> Long.compare(a.number(), b.number())).forEach(event -> {
            long expected = Objects.requireNonNullElse(next.put(event.activity(), event.number() + 1), 0L);
            if (event.number() != expected) {
                faults.add("number " + expected + " is missing before " + event);
            }
        });
    }

    private void stays(List<AuditedEvent> events, Map<Integer, AuditedEvent> byMark, List<String> faults) {
        seen.forEach((mark, event) -> {
            if (!event.equals(byMark.get(mark))) {
                faults.add("seen before and gone or changed: " + event);
            }
        });
        seen.putAll(byMark);
        long others =
                events.stream().filter(event -> !event.type().equals("stand")).count();
        if (othersSeen >= 0 && others != othersSeen) {
            faults.add("trusts and campaigns had %d facts and have %d".formatted(othersSeen, others));
        }
        othersSeen = others;
    }

    /** How many of the commands without a response are stored. */
    long openAndStored(Map<Integer, AcknowledgementFile.AcknowledgementEntry> entries) {
        return entries.values().stream()
                .filter(AcknowledgementFile.AcknowledgementEntry::open)
                .filter(entry -> seen.containsKey(entry.command().number()))
                .count();
    }

    private static List<AuditedEvent> storedEvents(JdbcClient jdbc) {
        return jdbc.sql("""
                        select global_index, aggregate_identifier, sequence_number, event_identifier,
                               split_part(payload_type, '.', 1) as room, convert_from(payload, 'UTF8') || coalesce(texts, '') as payload
                        from domain_event left join event_text on position = global_index order by global_index
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
