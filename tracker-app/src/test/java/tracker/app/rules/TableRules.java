package tracker.app.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.asm.ClassReader;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Which package may use which table or view in its SQL. A new table needs an entry, and so does a new package that
 * reads an existing one.
 */
public final class TableRules {

    private static final Map<String, Set<String>> MAY_NAME = new TreeMap<>();

    static {
        // the ledger: only the packages that fill it use the base table; all others use the views
        allow("participation_ledger", "ledger", "rebuild");
        allow(
                "activity_now",
                "calendar",
                "deprivation",
                "figurecheck",
                "figures",
                "followup",
                "imports",
                "problem",
                "reminders",
                "report",
                "standlink",
                "tally");
        allow(
                "activity_version",
                "calendar",
                "deprivation",
                "figures",
                "followup",
                "outlook",
                "report",
                "signin",
                "why");
        allow("participation_total", "ledger", "rebuild", "figures", "replay");
        allow("participation_change", "ledger", "rebuild", "figures", "replay");
        allow("participation_checkpoint", "ledger", "rebuild", "figures");
        allow("participation_fact", "ledger", "rebuild", "figures", "imports", "report", "why");
        allow("participation_last_known", "ledger", "rebuild", "figures", "followup");
        allow("known_quarter", "ledger", "rebuild", "figures");
        allow("parked_fact", "ledger", "rebuild", "observability");
        allow("read_position", "messaging", "observability", "eventstore");
        // the event store
        allow(
                "domain_event",
                "eventstore",
                "messaging",
                "ledger",
                "rebuild",
                "referencedata",
                "backup",
                "demo",
                "calendar",
                "figures",
                "imports",
                "observability",
                "report",
                "signin",
                "standlink",
                "tally");
        allow("event_text", "backup", "eventstore", "ledger", "rebuild");
        allow("event_text_move", "eventstore", "backup");
        allow("snapshot_event", "eventstore");
        allow("token_entry", "eventstore", "observability", "rebuild");
        allow("released_gap", "eventstore", "observability");
        // reference data
        allow("register_version", "eventstore", "referencedata");
        allow("trust", "trust", "calendar", "deprivation", "display", "figures", "followup", "outlook", "replay", "report", "why");
        allow("campaign", "campaign");
        allow("campaign_course", "campaign", "referencedata");
        allow("campaign_frozen_count", "campaign", "referencedata");
        allow("campaign_goal", "campaign", "referencedata");
        // people, and data stored for them
        allow(
                "account",
                "signin",
                "followup",
                "imports",
                "mail",
                "openpages",
                "problem",
                "reminders",
                "retention",
                "token");
        allow("account_trust", "signin", "followup", "openpages", "reminders", "token");
        allow("sign_in", "signin", "openpages");
        allow("one_time_link", "signin", "retention");
        allow("remembered_device", "signin");
        allow("known_device", "throttle");
        allow("api_token", "token");
        allow("letter", "mail");
        allow("problem_message", "problem");
        allow("reminder", "reminders", "followup");
        allow("display", "display");
        allow("import", "imports");
        allow("import_row", "imports");
        allow("import_matching", "imports");
    }

    /** A name of two words is a table anywhere; a name of one word only where SQL expects a table. */
    private static final Pattern TABLE = Pattern.compile(MAY_NAME.keySet().stream()
            .map(name -> name.contains("_")
                    ? "\\b(" + name + ")\\b"
                    : "\\b(?:from|join|into|update|table|truncate)\\s+(?:public\\.)?(" + name + ")\\b")
            .collect(Collectors.joining("|")));

    private static final Pattern CREATED = Pattern.compile("create (?:table|view) ([a-z_]+)");

    private static final int STRING_CONSTANT = 8;

    public static final ArchRule TABLES_ARE_NAMED_BY_THEIR_PACKAGES = classes()
            .that()
            .resideInAPackage("tracker..")
            .should(new ArchCondition<>("name only tables that its package may name") {
                @Override
                public void check(JavaClass found, ConditionEvents events) {
                    tables(found).stream()
                            .filter(table -> !MAY_NAME.get(table).contains(packageOf(found)))
                            .forEach(table -> events.add(SimpleConditionEvent.violated(
                                    found,
                                    "Class <%s> names the table '%s', which only %s may"
                                            .formatted(found.getName(), table, MAY_NAME.get(table)))));
                }
            });

    private TableRules() {}

    private static void allow(String table, String... packages) {
        MAY_NAME.put(table, new TreeSet<>(Arrays.asList(packages)));
    }

    /** Permissions that are not used, so that the list can only shrink. */
    public static Map<String, Set<String>> unused(JavaClasses classes) {
        Map<String, Set<String>> unused = new TreeMap<>();
        MAY_NAME.forEach((table, packages) -> unused.put(table, new TreeSet<>(packages)));
        classes.forEach(
                found -> tables(found).forEach(table -> unused.get(table).remove(packageOf(found))));
        unused.values().removeIf(Set::isEmpty);
        return unused;
    }

    /** Tables and views of the migrations that no package may use. */
    public static Set<String> unlisted() throws IOException {
        Set<String> unlisted = new TreeSet<>();
        for (Resource migration : new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/*")) {
            CREATED.matcher(migration.getContentAsString(UTF_8))
                    .results()
                    .map(name -> name.group(1))
                    .forEach(unlisted::add);
        }
        unlisted.removeAll(MAY_NAME.keySet());
        return unlisted;
    }

    private static String packageOf(JavaClass found) {
        return found.getPackageName().replaceFirst("^tracker\\.(planted\\.)?app\\.", "");
    }

    /** From the string constants of the class file, including text blocks and concatenated strings. */
    private static Set<String> tables(JavaClass found) {
        try (InputStream file = found.getSource().orElseThrow().getUri().toURL().openStream()) {
            ClassReader reader = new ClassReader(file);
            char[] buffer = new char[reader.getMaxStringLength()];
            Set<String> tables = new TreeSet<>();
            for (int item = 1; item < reader.getItemCount(); item++) {
                int offset = reader.getItem(item);
                if (offset > 0 && reader.readByte(offset - 1) == STRING_CONSTANT) {
                    TABLE.matcher(reader.readUTF8(offset, buffer))
                            .results()
                            .map(TableRules::name)
                            .forEach(tables::add);
                }
            }
            return tables;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String name(MatchResult match) {
        int group = 1;
        while (match.group(group) == null) {
            group++;
        }
        return match.group(group);
    }
}
