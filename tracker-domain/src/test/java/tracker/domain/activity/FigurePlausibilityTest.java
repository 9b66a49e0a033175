package tracker.domain.activity;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tracker.domain.activity.FigurePlausibility.FigureQuestion;
import tracker.domain.shared.CountingMethod;
import tracker.domain.shared.Reach;

class FigurePlausibilityTest {

    private record AnyFigures(Reach people, StaffingFigures staffing) implements ActivityFigures {}

    private static ActivityFigures people(int count) {
        return new AnyFigures(Reach.of(count, CountingMethod.CLICKER), StaffingFigures.NOT_SAID);
    }

    private static ActivityFigures staffing(@Nullable Integer staff, @Nullable Double hours) {
        return new AnyFigures(Reach.UNKNOWN, new StaffingFigures(staff, hours));
    }

    @ParameterizedTest
    @CsvSource({
        "STAND, 5000, 20000",
        "SCHOOL_TALK, 600, 5000",
        "DEPARTMENT_VISIT, 200, 2000",
    })
    void each_kind_has_its_own_limits_and_both_belong_to_the_usual_side(ActivityKind kind, int usual, int most) {
        assertThat(FigurePlausibility.isUnusual(kind, people(usual))).isFalse();
        assertThat(FigurePlausibility.isUnusual(kind, people(usual + 1))).isTrue();
        assertThat(FigurePlausibility.isImplausible(kind, people(most))).isFalse();
        assertThat(FigurePlausibility.isImplausible(kind, people(most + 1))).isTrue();
        assertThat(FigurePlausibility.isImplausible(kind, people(Integer.MAX_VALUE)))
                .isTrue();
    }

    @Test
    void every_kind_that_meets_people_has_limits_and_asks_before_it_holds_back() {
        assertThat(ActivityKind.all(ActivityKind::meetsPeople)).allSatisfy(kind -> {
            assertThat(kind.limits()).isNotEqualTo(FigureLimits.NONE);
            assertThat(kind.limits().usualPeople()).isLessThan(kind.limits().mostPeople());
        });
    }

    @Test
    void a_range_is_checked_at_both_ends_and_what_is_unknown_is_not() {
        ActivityFigures wide =
                new AnyFigures(new Reach(10, 20, 2_000_000, CountingMethod.ESTIMATE), StaffingFigures.NOT_SAID);
        assertThat(FigurePlausibility.isImplausible(ActivityKind.STAND, wide)).isTrue();
        ActivityFigures least =
                new AnyFigures(Reach.atLeast(50_000, CountingMethod.ESTIMATE), StaffingFigures.NOT_SAID);
        assertThat(FigurePlausibility.isImplausible(ActivityKind.STAND, least)).isTrue();
        assertThat(FigurePlausibility.question(ActivityKind.STAND, staffing(null, null)))
                .isEmpty();
    }

    @Test
    void staff_and_their_hours_are_checked_too() {
        assertThat(FigurePlausibility.isUnusual(ActivityKind.STAND, staffing(101, null)))
                .isTrue();
        assertThat(FigurePlausibility.isImplausible(ActivityKind.STAND, staffing(Integer.MAX_VALUE, null)))
                .isTrue();
        assertThat(FigurePlausibility.isUnusual(ActivityKind.STAND, staffing(3, 1_000.5)))
                .isTrue();
        assertThat(FigurePlausibility.isImplausible(ActivityKind.STAND, staffing(3, 999_999.0)))
                .isTrue();
    }

    @Test
    void the_question_names_the_figure_what_is_usual_and_what_will_happen() {
        assertThat(FigurePlausibility.question(ActivityKind.STAND, people(7_000))
                        .map(FigureQuestion::sentence))
                .hasValue("7,000 visitors is more than a stand usually has (up to 5,000). Is 7,000 right?");
        assertThat(FigurePlausibility.question(ActivityKind.SCHOOL_TALK, people(60_000))
                        .map(FigureQuestion::sentence))
                .hasValue("60,000 pupils is more than a school talk usually has (up to 600). "
                        + "An organiser will check it before it is counted. Is 60,000 right?");
        assertThat(FigurePlausibility.implausible(ActivityKind.STAND, people(60_000)))
                .containsExactly("60,000 visitors (usually up to 5,000)");
    }
}
