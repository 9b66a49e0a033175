package tracker.ui.form;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.ui.BoardSamples.at;
import static tracker.ui.BoardSamples.CAMPAIGN;
import static tracker.ui.BoardSamples.TRUST;
import static tracker.ui.BoardSamples.trustBoard;
import static tracker.ui.ReferenceDataSamples.AUDIOLOGY;
import static tracker.ui.ReferenceDataSamples.VIROLOGY;
import static tracker.ui.ReferenceDataSamples.found;
import static tracker.ui.ReferenceDataSamples.school;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tracker.domain.activity.ActivityKind;
import tracker.domain.departmentvisit.DepartmentVisitCommand.ArrangeDepartmentVisit;
import tracker.domain.participation.ParticipationQuery.GetTrustBoard;
import tracker.domain.participation.ParticipationQuery.ListOwnActivities;
import tracker.domain.participation.ParticipationQuery.OwnActivityList;
import tracker.domain.school.RegisteredSchool;
import tracker.domain.school.SchoolQuery.FindSchools;
import tracker.domain.school.SchoolQuery.SchoolSearchResult;
import tracker.domain.schooltalk.SchoolTalkCommand.BookSchoolTalk;
import tracker.domain.shared.School;
import tracker.domain.shared.TextLine;
import tracker.domain.stand.StandCommand.BookStand;
import tracker.ui.ViewTest;

/** A school is found by typing, or kept as it was typed, and the form says which; year groups and specialisms are those of the lists. */
class SchoolFieldTest extends ViewTest {

    private static final RegisteredSchool LEWES = school("114608", "Priory School", "Lewes");
    private static final RegisteredSchool SLOUGH = school("110090", "Priory School", "Slough");

    @BeforeEach
    void the_form_is_open() {
        queries.setAnswer(new GetTrustBoard(CAMPAIGN, TRUST), Optional.of(trustBoard(4)));
        queries.setAnswersTo(ListOwnActivities.class, asked -> new OwnActivityList(at(8), List.of()));
        queries.setAnswer(ask("priory"), found(2, SLOUGH, LEWES));
        UI.getCurrent().navigate("log", QueryParameters.of("trust", "RJ1"));
    }

    private static FindSchools ask(String typed) {
        return new FindSchools(typed, 7, TRUST);
    }

    @SuppressWarnings("unchecked")
    private void kind(ActivityKind kind) {
        ((RadioGroupField<ActivityKind>) choice("School talk")).choose(kind);
        ((RadioGroupField<String>) choice("Planned for later")).choose("Planned for later");
    }

    private RadioGroupField<?> choice(String among) {
        return $(RadioGroupField.class).all().stream()
                .filter(choice -> words(choice).contains(among))
                .findFirst()
                .orElseThrow();
    }

    private InputField entry(String label) {
        return $(InputField.class)
                .withCondition(
                        entry -> $(NativeLabel.class, entry).first().getText().startsWith(label))
                .first();
    }

    private void talkAt(String typed) {
        kind(ActivityKind.SCHOOL_TALK);
        entry("Which school").type(typed);
    }

    private List<String> offered() {
        return $(SchoolResultList.SchoolResultItem.class).all().stream()
                .map(ViewTest::words)
                .toList();
    }

    private void choose(RegisteredSchool school) {
        SchoolResultList.SchoolResultItem option = $(SchoolResultList.SchoolResultItem.class)
                .withCondition(
                        each -> school.nameAndTown().equals(each.getElement().getAttribute("data-answer")))
                .first();
        ComponentUtil.fireEvent(option, new ClickEvent<>(option));
    }

    private @Nullable School saved() {
        click("Save");
        assertThat(commands.sent()).hasSize(1);
        return ((BookSchoolTalk) commands.sent().getFirst()).details().school();
    }

    @Test
    void a_school_that_is_chosen_keeps_its_number() {
        talkAt("priory");
        assertThat(offered())
                .containsExactly("Priory School Slough, BN7 2XN, secondary", "Priory School Lewes, BN7 2XN, secondary");
        assertThat(pageText()).contains("2 schools found in the register. Choose one, or keep what you entered.");

        choose(LEWES);

        assertThat(offered()).isEmpty();
        assertThat(entry("Which school").typed()).isEqualTo("Priory School, Lewes");
        assertThat(pageText()).contains("From the register: Priory School, Lewes, BN7 2XN, secondary. URN 114608.");
        assertThat(saved()).isEqualTo(new School("114608", new TextLine("Priory School, Lewes")));
    }

    @Test
    void a_school_that_is_not_chosen_is_kept_as_it_was_typed() {
        talkAt("priory");

        assertThat(saved()).isEqualTo(new School(null, new TextLine("priory")));
    }

    @Test
    void a_school_that_the_register_does_not_have_is_said_to_be_none_of_it() {
        queries.setAnswer(ask("A new school"), found(0));
        talkAt("A new school");

        assertThat(offered()).isEmpty();
        assertThat(pageText()).contains("Not in the register of July 2022. We will save the name you entered");
        assertThat(saved()).isEqualTo(new School(null, new TextLine("A new school")));
    }

    @Test
    void whoever_types_on_after_choosing_has_chosen_nothing() {
        talkAt("priory");
        choose(LEWES);
        queries.setAnswer(ask("Priory School, Lewes, the annexe"), found(0));
        entry("Which school").type("Priory School, Lewes, the annexe");

        assertThat(pageText()).doesNotContain("From the register");
        assertThat(saved()).isEqualTo(new School(null, new TextLine("Priory School, Lewes, the annexe")));
    }

    @Test
    void whoever_empties_the_box_has_chosen_nothing() {
        talkAt("priory");
        choose(LEWES);
        entry("Which school").type("");
        click("Save");

        assertThat(commands.sent()).isEmpty();
        assertThat(pageText()).doesNotContain("From the register").contains("Enter the name of the school or college.");
    }

    @Test
    void of_many_the_form_says_how_to_find_fewer() {
        queries.setAnswer(ask("st mary"), found(1_204, LEWES));
        talkAt("st mary");

        assertThat(pageText())
                .contains("1,204 schools found in the register, showing the best 1."
                        + " Add the town or postcode to narrow them down.");
    }

    @Test
    void one_letter_is_not_searched_for() {
        talkAt("p");

        assertThat(pageText()).doesNotContain("search is not available", "found in the register");
    }

    @Test
    void when_the_register_cannot_be_searched_nothing_typed_is_lost() {
        talkAt("nobody answers this");

        assertThat(pageText())
                .contains("The school search is not available at the moment. We will save the name you enter.");
        assertThat(saved()).isEqualTo(new School(null, new TextLine("nobody answers this")));
    }

    @Test
    void a_number_typed_instead_of_a_name_is_the_school_with_that_number() {
        queries.setAnswer(ask("114608"), found(1, LEWES));
        queries.setAnswer(new FindSchools("114608", 1), found(1, LEWES));
        talkAt("114608");

        assertThat(saved()).isEqualTo(LEWES.school());
    }

    @Test
    void a_number_that_no_school_has_is_no_name() {
        SchoolSearchResult none = found(0);
        queries.setAnswer(ask("999999"), none);
        queries.setAnswer(new FindSchools("999999", 1), none);
        talkAt("999999");
        click("Save");

        assertThat(commands.sent()).isEmpty();
        assertThat(pageText()).contains("No school in the register has the number 999999. Enter the school's name.");
    }

    @Test
    void a_number_that_cannot_be_looked_up_is_no_name_either() {
        talkAt("114608");
        click("Save");

        assertThat(commands.sent()).isEmpty();
        assertThat(pageText()).contains("The school search is not available at the moment. Enter the school's name.");
    }

    @Test
    void a_school_that_was_given_before_is_given_again_with_its_number() {
        queries.setAnswer(new FindSchools("114608", 1), found(1, LEWES));
        talkAt("");
        $(SchoolField.class).first().answer(LEWES.school());
        assertThat(pageText()).contains("From the register: Priory School");
        assertThat(saved()).isEqualTo(LEWES.school());
    }

    @Test
    void a_school_that_was_typed_before_is_typed_again() {
        School typed = new School(null, new TextLine("A new school"));
        queries.setAnswer(ask("A new school"), found(0));
        talkAt("");
        $(SchoolField.class).first().answer(typed);
        assertThat(saved()).isEqualTo(typed);
    }

    @Test
    void the_box_is_a_combobox_that_names_its_list_and_its_state() {
        talkAt("priory");

        var box = entry("Which school").control();
        var list = $(SchoolResultList.class).first().getElement();
        assertThat(box.getAttribute("role")).isEqualTo("combobox");
        assertThat(box.getAttribute("aria-controls")).isEqualTo(list.getAttribute("id"));
        assertThat(box.getAttribute("aria-describedby")).contains("-hint", "-problem", "-status");
        assertThat(list.getAttribute("role")).isEqualTo("listbox");
        assertThat(list.getChild(0).getAttribute("role")).isEqualTo("option");
    }

    @Test
    void the_students_of_a_visit_come_from_a_school_of_the_register() {
        kind(ActivityKind.DEPARTMENT_VISIT);
        entry("Which department?").type("Audiology");
        entry("Students from").type("priory");
        choose(SLOUGH);
        click("Save");

        ArrangeDepartmentVisit visit = (ArrangeDepartmentVisit) commands.sent().getFirst();
        assertThat(visit.details().school()).isEqualTo(SLOUGH.school());
    }

    @Test
    @SuppressWarnings("unchecked")
    void the_year_groups_are_those_of_the_list() {
        talkAt("priory");
        CheckboxGroupField<YearGroupItem> years = $(CheckboxGroupField.class)
                .withCondition(ticks -> words(ticks).startsWith("Which year groups?"))
                .first();
        assertThat(words(years)).isEqualTo("Which year groups? (optional) Reception Year 9");
        years.tick(new YearGroupItem("year-9", "Year 9"));
        click("Save");

        BookSchoolTalk talk = (BookSchoolTalk) commands.sent().getFirst();
        assertThat(talk.details().yearGroups()).containsExactly("year-9");
    }

    @Test
    void a_stand_says_which_specialisms_it_shows() {
        kind(ActivityKind.STAND);
        entry("Where").type("Main foyer");
        SpecialismField shown = $(SpecialismField.class).first();
        assertThat(words(shown)).contains("Life sciences (1)", "Virology", "Physiological sciences (1)", "Audiology");
        shown.tick(AUDIOLOGY).tick(VIROLOGY);
        click("Save");

        BookStand stand = (BookStand) commands.sent().getFirst();
        assertThat(stand.details().shown()).containsExactly("virology", "audiology");
    }
}
