package tracker.ui.myactivities;

import static tracker.ui.BoardSamples.CAMPAIGN;
import static tracker.ui.BoardSamples.REPORTED_AT;
import static tracker.ui.BoardSamples.TRUST;
import static tracker.ui.BoardSamples.TUESDAY;
import static tracker.ui.BoardSamples.at;
import static tracker.ui.BoardSamples.recentEvent;
import static tracker.ui.BoardSamples.visitors;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import tracker.domain.access.AccessQuery.AuthorNames;
import tracker.domain.access.AccessQuery.ListAuthors;
import tracker.domain.access.Role;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.ActivityStage;
import tracker.domain.participation.ActivitySummary;
import tracker.domain.participation.OwnActivity;
import tracker.domain.participation.ParticipationQuery.ActivityHistory;
import tracker.domain.participation.ParticipationQuery.GetActivityHistory;
import tracker.domain.participation.ParticipationQuery.ListOwnActivities;
import tracker.domain.participation.ParticipationQuery.OwnActivityList;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.PersonId;
import tracker.domain.shared.Reach;
import tracker.domain.trust.TrustCode;
import tracker.ui.FakeCurrentUser;
import tracker.ui.ViewTest;

/** A test of the page of a contributor of one trust, whose activities the test tells. */
abstract class MyActivitiesFixture extends ViewTest {

    static final ListOwnActivities QUESTION = new ListOwnActivities(CAMPAIGN, TRUST, new PersonId("person-cora"));

    @BeforeEach
    void somebodyOfTheTrust() {
        currentUser(FakeCurrentUser.of(Role.CONTRIBUTOR, "RJ1"));
        queries.setAnswersTo(ListAuthors.class, asked -> new AuthorNames(Map.of()));
    }

    static OwnActivity own(String id, String title, LocalDate day, ActivityStage stage, boolean mine) {
        Reach reach = stage == ActivityStage.HELD ? visitors(41) : Reach.UNKNOWN;
        ActivitySummary listed = new ActivitySummary(
                "stand-" + id, ActivityKind.STAND, "RJ1", title, DayRange.on(day), stage, reach, false);
        return new OwnActivity(listed, REPORTED_AT, REPORTED_AT.plusSeconds(id.hashCode() % 60), mine);
    }

    final void know(OwnActivity... activities) {
        queries.setAnswer(QUESTION, new OwnActivityList(at(8), List.of(activities)));
        Arrays.stream(activities).map(OwnActivity::activity).forEach(each -> {
            Optional<ActivityHistory> history = Optional.of(new ActivityHistory(at(8), each, List.of(recentEvent(4))));
            queries.setAnswer(new GetActivityHistory(each.id()), history);
            queries.setAnswer(new GetActivityHistory(each.id(), new TrustCode("RJ1")), history);
        });
    }

    final void open(String address) {
        UI.getCurrent().navigate("my/activities" + address);
    }

    final List<String> titles() {
        return $(MyActivityRow.class).all().stream().map(ViewTest::words).toList();
    }

    final OwnActivity[] week() {
        return new OwnActivity[] {
            own("1", "Chapel", TUESDAY.plusDays(1), ActivityStage.PLANNED, false),
            own("2", "Foyer", TUESDAY, ActivityStage.HELD, true),
            own("3", "Library", TUESDAY.minusDays(1), ActivityStage.PLANNED, false),
            own("4", "Ward", TUESDAY.minusDays(1), ActivityStage.WITHDRAWN, true)
        };
    }

    final void tick(String... ids) {
        List<String> wanted = List.of(ids);
        wanted.forEach(id -> $(ActivitySelectionPanel.class).single().pick("stand-" + id, true));
    }

    final void show(Map<String, String> parameters) {
        UI.getCurrent().navigate("my/activities", QueryParameters.simple(parameters));
    }
}
