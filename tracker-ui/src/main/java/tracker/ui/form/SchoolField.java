package tracker.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tracker.domain.school.RegisteredSchool;
import tracker.domain.school.SchoolQuery.SchoolSearchResult;
import tracker.domain.shared.School;
import tracker.domain.shared.TextLine;
import tracker.domain.trust.TrustCode;
import tracker.ui.shared.TextUpdater;

/**
 * The school or college, chosen from the register or kept as typed if it is not found. The field always shows which of
 * the two it is. The server searches; keyboard handling and waiting messages are in the script.
 */
@Tag("tracker-school")
@JavaScript("context://tracker/school.js")
public final class SchoolField extends Div {

    /** The number of results: what a phone shows above its keyboard, and a little more. */
    private static final int MOST = 7;

    private static final int FEWEST_LETTERS = 2;
    private static final Pattern URN = Pattern.compile("[0-9]{6}");
    private static final String NUMBER = "URN ";

    /** What the draft holds besides the text. */
    private static final String CHOSEN = "data-chosen";

    private static final String CANNOT_BE_SEARCHED = "The school search is not available: ";
    private static final System.Logger LOG = System.getLogger(SchoolField.class.getName());

    private final transient ReferenceListProvider lookUp = ReferenceListProvider.onThisPage();
    private final InputField name;
    private final SchoolResultList list = new SchoolResultList(this::choose);
    private final Paragraph status = new Paragraph();
    private @Nullable TrustCode near;
    private @Nullable RegisteredSchool chosen;
    private int searches;

    /** @param words of the question */
    public SchoolField(String words) {
        name = InputField.line(
                words,
                "Enter its name, town, postcode or URN. If it is not in the list, enter its name. Anyone can read it.");
        name.keptBy(this::kept, this::keptAgain);
        name.whenTyped(this::typed);
        list.belongsTo(name);
        status.addClassName("school-status");
        status.setId(name.anchor() + "-status");
        status.getElement().setAttribute("aria-live", "polite");
        name.alsoDescribedBy(status);
        add(name, list, new SearchingStatus(), status);
    }

    /** Shows schools near this trust first. */
    public SchoolField near(TrustCode trust) {
        near = trust;
        return this;
    }

    /** Fills in an earlier school: chosen if the register has its number, otherwise as text. */
    public SchoolField answer(School school) {
        name.type(school.name().value());
        if (school.urn() != null) {
            try {
                numbered(school.urn()).ifPresent(this::choose);
            } catch (RuntimeException away) {
                LOG.log(Level.WARNING, CANNOT_BE_SEARCHED + away);
            }
        }
        return this;
    }

    /** "Priory School, Lewes", with its number on a second line if it was chosen from the register. */
    private String kept() {
        return chosen == null ? name.typed() : chosen.nameAndTown() + "\n" + number(chosen);
    }

    /** A draft is untrusted input: a number is looked up, and ignored if the register does not have it. */
    private void keptAgain(String kept) {
        String[] lines = kept.split("\n", 2);
        String urn = lines.length < 2 || !lines[1].startsWith(NUMBER) ? "" : lines[1].substring(NUMBER.length());
        TextLine typed = lines[0].isBlank() ? null : new TextLine(lines[0].strip());
        if (typed == null) {
            name.type("");
        } else {
            answer(new School(URN.matcher(urn).matches() ? urn : null, typed));
        }
    }

    private static String number(RegisteredSchool school) {
        return NUMBER + school.urn();
    }

    private void typed(String text) {
        if (chosen != null && chosen.nameAndTown().equals(text)) {
            return;
        }
        forgetChosen();
        if (text.length() < FEWEST_LETTERS) {
            show(List.of(), "");
        } else {
            search(text);
        }
        // marks the search as answered for the script
        getElement().setProperty("answered", ++searches);
    }

    private void search(String text) {
        try {
            SchoolSearchResult found = lookUp.schools(text, MOST, near);
            show(found.schools(), SchoolSearchText.inWords(found));
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, CANNOT_BE_SEARCHED + away);
            show(List.of(), SchoolSearchText.UNAVAILABLE);
        }
    }

    private void show(List<RegisteredSchool> schools, String words) {
        list.show(schools);
        TextUpdater.update(status, words);
    }

    private void forgetChosen() {
        chosen = null;
        removeClassName("chosen");
        name.control().removeAttribute(CHOSEN);
    }

    private void choose(RegisteredSchool school) {
        chosen = school;
        name.control().setAttribute(CHOSEN, number(school));
        name.type(school.nameAndTown());
        addClassName("chosen");
        show(List.of(), SchoolSearchText.inWords(school));
    }

    /** Reads a required answer. */
    public Supplier<School> read(FormProblems problems) {
        return problems.read(name, () -> school(name.required("Enter the name of the school or college.")));
    }

    /** Reads an optional answer. */
    public Supplier<@Nullable School> readOptional(FormProblems problems) {
        return name.blank() ? () -> null : read(problems)::get;
    }

    private School school(String typed) {
        RegisteredSchool registered = chosen == null && URN.matcher(typed).matches() ? meant(typed) : chosen;
        return registered == null ? new School(null, new TextLine(typed)) : registered.school();
    }

    /** A URN typed instead of a name selects that school. */
    private RegisteredSchool meant(String urn) {
        try {
            return numbered(urn)
                    .orElseThrow(() -> new InvalidAnswerException(
                            "No school in the register has the number " + urn + ". Enter the school's name."));
        } catch (InvalidAnswerException none) {
            throw none;
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, CANNOT_BE_SEARCHED + away);
            throw new InvalidAnswerException(
                    "The school search is not available at the moment. Enter the school's name.", away);
        }
    }

    private Optional<RegisteredSchool> numbered(String urn) {
        return lookUp.schools(urn, 1, null).schools().stream()
                .filter(school -> school.urn().equals(urn))
                .findFirst();
    }

    /** The element in which the script shows that it is searching. */
    @Tag("p")
    private static final class SearchingStatus extends Component {
        SearchingStatus() {
            getElement().setAttribute("aria-live", "polite").setAttribute("class", "school-waiting");
        }
    }
}
