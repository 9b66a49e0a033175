package tracker.ui.form;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.ui.BoardSamples.TRUST;
import static tracker.ui.BoardSamples.TUESDAY;
import static tracker.ui.BoardSamples.thisWeek;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tracker.domain.shared.CountingMethod;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Reach;
import tracker.domain.stand.StandCommand.RecordStandHeld;
import tracker.ui.ViewTest;
import tracker.ui.stand.StandForm;

class FormDraftStoreTest extends ViewTest {

    private final ActivityDayField when = new ActivityDayField(thisWeek().days(), TUESDAY);
    private LogQuestions<?, ?> stand;

    @BeforeEach
    void aForm() {
        stand = new StandForm().log(new LogContext(thisWeek(), TRUST, TUESDAY, List.of("Old wing")));
    }

    private static FormDraft kept(LocalDate day, Map<String, String> answers) {
        return new FormDraft("stand-kept", day, answers);
    }

    private ActivityDraft read() {
        stand.held(when.held());
        FormProblems problems = new FormProblems();
        var logged = stand.read(problems, when.read(problems));
        assertThat(problems.any()).isFalse();
        return logged.get();
    }

    @Test
    void every_answer_comes_back_under_the_name_of_its_question() {
        FormDraft kept = kept(
                TUESDAY,
                Map.of(
                        "when-", "Yesterday",
                        "about-how-many-visitors-", "120",
                        "where-is-it-", "Main foyer",
                        "how-were-they-counted-", "Counted with a clicker",
                        "at-least", "100",
                        "anything-else-optional-", "sunny\nand warm"));
        when.withItsDay(kept).restore(when);
        kept.restore(stand);
        stand.about(kept.activity());

        RecordStandHeld command = (RecordStandHeld) read().command();
        assertThat(command.id().value()).isEqualTo("stand-kept");
        assertThat(command.figures().visitors()).isEqualTo(new Reach(100, 120, null, CountingMethod.CLICKER));
        assertThat(command).extracting("details.place.value").isEqualTo("Main foyer");
        assertThat(command).extracting("details.note.value").isEqualTo("sunny\nand warm");
        assertThat(command).extracting("details.days").isEqualTo(DayRange.on(TUESDAY.minusDays(1)));
    }

    @Test
    void ticks_come_back_line_by_line() {
        CheckboxGroupField<YearGroupItem> years = YearGroupItem.question();
        kept(TUESDAY, Map.of("which-year-groups-optional-", "Reception\nYear 9"))
                .restore(years);

        assertThat(YearGroupItem.codes(years)).containsExactly("reception", "year-9");
    }

    @ParameterizedTest
    @CsvSource({"Today, 2027-03-08, 2027-03-08", "Yesterday, 2027-03-08, 2027-03-07", "Today, 2027-03-09, 2027-03-09"})
    void today_is_the_day_on_which_it_was_typed(String said, LocalDate typed, LocalDate meant) {
        Map<String, String> answers = new HashMap<>(Map.of("when-", said, "about-how-many-visitors-", "1"));
        when.withItsDay(kept(typed, answers)).restore(when);
        kept(typed, answers).restore(stand);

        assertThat(read().days()).isEqualTo(DayRange.on(meant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "stand-", "video-1", "stand-<b>", "stand-1 or 2"})
    void an_id_that_is_none_is_not_taken(String id) {
        String own = stand.id();
        stand.about(id);

        assertThat(stand.id()).isEqualTo(own);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "[]",
                "\"x\"",
                "{}",
                "{\"day\":\"soon\",\"answers\":{\"a\":\"b\"}}",
                "{\"day\":\"2027-03-09\",\"answers\":{}}",
                "{\"day\":\"2027-03-09\",\"answers\":7}",
                "{\"day\":7,\"answers\":{\"a\":{}}}"
            })
    void what_somebody_else_has_put_there_is_left_alone(String json) {
        assertThat(FormDraftStore.read(new JsonMapper().readTree(json))).isEmpty();
    }

    @Test
    void what_was_kept_is_read() {
        String json = "{\"activity\":\"stand-1\",\"day\":\"2027-03-09\",\"at\":1,\"answers\":{\"where\":\"here\"}}";

        assertThat(FormDraftStore.read(new JsonMapper().readTree(json)))
                .isEqualTo(Optional.of(new FormDraft("stand-1", TUESDAY, Map.of("where", "here"))));
    }
}
