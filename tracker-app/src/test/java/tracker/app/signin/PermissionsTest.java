package tracker.app.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tracker.app.WeekStory;
import tracker.app.permissions.CommandPermissions;
import tracker.app.permissions.QueryPermissions;
import tracker.app.rules.ScannedClasses;
import tracker.domain.access.AccessRule;
import tracker.domain.access.CallerIdentity;
import tracker.domain.access.CallerIdentity.StandLink;
import tracker.domain.access.Permission;
import tracker.domain.shared.Command;
import tracker.domain.shared.Query;
import tracker.domain.trust.TrustCode;

/**
 * The table of who may do what, made from the code and held against the one people read. A command or question without an entry
 * fails here; so does a change of an entry until somebody approves the table ({@code -Dapprove=true} writes it).
 */
class PermissionsTest {

    private static final TrustCode OWN = WeekStory.GUYS;
    private static final TrustCode OTHER = WeekStory.LEEDS;
    private static final String OWN_STAND = "stand-1";
    private static final String OTHER_STAND = "stand-2";
    private static final CallerIdentity HOLDER = CallerIdentity.with(new StandLink(OWN_STAND, true));

    static List<Class<?>> implementing(Class<?> port) {
        return ScannedClasses.REAL.stream()
                .filter(found -> found.isAssignableTo(port) && found.isRecord())
                .<Class<?>>map(JavaClass::reflect)
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }

    @Test
    void every_command_has_an_entry() {
        List<Class<?>> commands = implementing(Command.class);
        assertThat(commands).hasSizeGreaterThan(40);
        assertThat(commands)
                .allSatisfy(command -> assertThat(CommandPermissions.named(command.asSubclass(Command.class)))
                        .as(command.getName())
                        .isNotNull());
    }

    @Test
    void every_question_has_an_entry() {
        List<Class<?>> questions = implementing(Query.class);
        assertThat(questions).hasSizeGreaterThan(9);
        assertThat(questions)
                .allSatisfy(question -> assertThat(QueryPermissions.named(question))
                        .as(question.getName())
                        .isNotNull());
    }

    @Test
    void the_table_that_people_read_is_the_one_that_holds() throws Exception {
        PermissionsDocument.ASKED.verify(table("command", implementing(Command.class), PermissionsTest::ofCommand)
                + "\n" + table("question", implementing(Query.class), QueryPermissions::named));
    }

    private static @Nullable Permission ofCommand(Class<?> command) {
        return CommandPermissions.named(command.asSubclass(Command.class));
    }

    /** What is allowed to the same people stands in one row for each room. */
    private static String table(String first, List<Class<?>> asked, Function<Class<?>, @Nullable Permission> named) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (Class<?> each : asked) {
            String who = Stream.of(TestUser.values())
                            .map(person -> cell(person.speaker(), named.apply(each)))
                            .collect(Collectors.joining(" | "))
                    + " | " + holder(named.apply(each));
            rows.computeIfAbsent(room(each) + " | " + who, fresh -> new ArrayList<>())
                    .add(each.getSimpleName());
        }
        StringBuilder page = new StringBuilder(PermissionsDocument.head(Stream.of(
                        Stream.of("room", first),
                        Stream.of(TestUser.values()).map(TestUser::words),
                        Stream.of(TestUser.HOLDER))
                .flatMap(Function.identity())
                .toList()));
        rows.forEach((where, names) -> page.append("| ")
                .append(where.replaceFirst(" \\| ", Matcher.quoteReplacement(" | " + String.join(", ", names) + " | ")))
                .append(" |\n"));
        return page.toString();
    }

    private static String room(Class<?> asked) {
        return asked.getPackageName().substring(asked.getPackageName().lastIndexOf('.') + 1);
    }

    private static String cell(CallerIdentity who, @Nullable Permission permission) {
        if (permission == null) {
            return "?";
        }
        if (permission.refusal(who, null, null).isPresent()
                && permission.refusal(who, null, who.person()).isEmpty()) {
            return "oneself";
        }
        return joined(Stream.of(OWN, OTHER, (TrustCode) null).map(trust -> permission.refusal(who, trust)));
    }

    /** Of a stand's link: for that stand, another one, none. */
    private static String holder(@Nullable Permission permission) {
        return permission == null
                ? "?"
                : joined(Stream.of(OWN_STAND, OTHER_STAND, (String) null)
                        .map(stand -> permission.refusal(HOLDER, OWN, null, stand)));
    }

    private static String joined(Stream<Optional<AccessRule>> refusals) {
        List<String> answers =
                refusals.map(refusal -> refusal.isEmpty() ? "yes" : "no").toList();
        return answers.stream().distinct().count() == 1 ? answers.getFirst() : String.join(" / ", answers);
    }
}
