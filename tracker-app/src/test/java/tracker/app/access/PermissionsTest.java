package tracker.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tracker.app.rules.Houses;
import tracker.domain.access.Permission;
import tracker.domain.access.Role;
import tracker.domain.access.Speaker;
import tracker.domain.access.Speaker.StandLink;
import tracker.domain.shared.Command;
import tracker.domain.shared.PersonId;
import tracker.domain.shared.Query;
import tracker.domain.trust.TrustCode;

/**
 * The table of who may do what, made from the code and held against the one people read. A command or question without an entry
 * fails here; so does a change of an entry until somebody approves the table ({@code -Dapprove=true} writes it).
 */
class PermissionsTest {

    private static final Path TABLE = Path.of("..", "docs", "permissions.md");
    private static final TrustCode OWN = new TrustCode("RJ1");
    private static final TrustCode OTHER = new TrustCode("RR8");
    private static final String OWN_STAND = "stand-1";
    private static final String OTHER_STAND = "stand-2";

    private static final Map<String, Speaker> SPEAKERS = Map.of(
            "visitor", Speaker.VISITOR,
            "contributor", speaker(null, Map.of(OWN, Role.CONTRIBUTOR)),
            "lead", speaker(null, Map.of(OWN, Role.LEAD)),
            "organiser", speaker(Role.ORGANISER, Map.of()),
            "administrator", speaker(Role.ADMINISTRATOR, Map.of()),
            "no role", speaker(null, Map.of()),
            "holder of a stand's link", Speaker.with(new StandLink(OWN_STAND, true)));

    private static final List<String> ORDER = List.of(
            "visitor", "no role", "contributor", "lead", "organiser", "administrator", "holder of a stand's link");

    private static Speaker speaker(@Nullable Role national, Map<TrustCode, Role> trusts) {
        return new Speaker(new PersonId("person-1"), national, trusts);
    }

    private static List<Class<?>> implementing(Class<?> port) {
        return Houses.REAL.stream()
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
        String made = table();
        if (Boolean.getBoolean("approve")) {
            Files.writeString(TABLE, made);
        }
        assertThat(TABLE).hasContent(made);
    }

    private static String table() {
        StringBuilder page = new StringBuilder("""
                # Who may do what

                Made from the code by `PermissionsTest`, and decided where commands and questions pass
                ([decision 20](decisions/0020-who-may-do-what.md)). Each cell: for the own trust / another trust / no trust. An organiser
                may help any trust; the fact keeps who it was. For the holder of a stand's link: for that stand / another stand / about none
                ([decision 23](decisions/0023-a-link-for-one-stand.md)). After the campaign has closed nothing new is taken from anybody, and what is
                reported can still be corrected, withdrawn and restored: that is a rule of the activities themselves.

                """);
        head(page, "command");
        implementing(Command.class)
                .forEach(command -> row(page, command, CommandPermissions.named(command.asSubclass(Command.class))));
        page.append('\n');
        head(page, "question");
        implementing(Query.class).forEach(question -> row(page, question, QueryPermissions.named(question)));
        return page.toString();
    }

    private static void head(StringBuilder page, String first) {
        page.append("| ")
                .append(first)
                .append(" | ")
                .append(String.join(" | ", ORDER))
                .append(" |\n|");
        page.append(" --- |".repeat(ORDER.size() + 1)).append('\n');
    }

    private static void row(StringBuilder page, Class<?> asked, @Nullable Permission permission) {
        String room = asked.getPackageName().substring(asked.getPackageName().lastIndexOf('.') + 1);
        page.append("| ").append(room).append(' ').append(asked.getSimpleName()).append(" |");
        ORDER.forEach(who ->
                page.append(' ').append(cell(SPEAKERS.get(who), permission)).append(" |"));
        page.append('\n');
    }

    private static String cell(@Nullable Speaker who, @Nullable Permission permission) {
        if (who == null || permission == null) {
            return "?";
        }
        List<String> answers = who.link() == null
                ? Stream.of(OWN, OTHER, (TrustCode) null)
                        .map(trust -> permission.refusal(who, trust).isEmpty() ? "yes" : "no")
                        .toList()
                : Stream.of(OWN_STAND, OTHER_STAND, (String) null)
                        .map(stand -> permission.refusal(who, OWN, stand).isEmpty() ? "yes" : "no")
                        .toList();
        return answers.stream().distinct().count() == 1 ? answers.getFirst() : String.join(" / ", answers);
    }
}
