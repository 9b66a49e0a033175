package tracker.ui.log;

import static tracker.ui.BoardSamples.CAMPAIGN;
import static tracker.ui.BoardSamples.REPORTED_AT;
import static tracker.ui.BoardSamples.TRUST;
import static tracker.ui.BoardSamples.at;
import static tracker.ui.BoardSamples.trustBoard;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import tracker.domain.activity.ActivityKind;
import tracker.domain.participation.ActivitySummary;
import tracker.domain.participation.OwnActivity;
import tracker.domain.participation.ParticipationQuery.GetTrustBoard;
import tracker.domain.participation.ParticipationQuery.ListOwnActivities;
import tracker.domain.participation.ParticipationQuery.OwnActivityList;
import tracker.domain.participation.TrustBoard;
import tracker.ui.ViewTest;
import tracker.ui.form.InputField;
import tracker.ui.form.RadioGroupField;

/** A test of the page on which an activity is logged. */
public abstract class LogActivityFixture extends ViewTest {

    public static final GetTrustBoard OURS = new GetTrustBoard(CAMPAIGN, TRUST);

    /** The trust's own list holds what its board does. */
    @BeforeEach
    void ourOwnList() {
        queries.setAnswersTo(
                ListOwnActivities.class,
                asked -> new OwnActivityList(
                        at(8),
                        queries.ask(OURS).map(TrustBoard::activities).orElse(List.of()).stream()
                                .map(each -> new OwnActivity(each, REPORTED_AT, REPORTED_AT, false))
                                .toList()));
    }

    public final void open(ActivitySummary... known) {
        queries.setAnswer(OURS, Optional.of(trustBoard(4, known)));
        UI.getCurrent().navigate("log", QueryParameters.of("trust", "RJ1"));
    }

    @SuppressWarnings("unchecked")
    private <T> RadioGroupField<T> choice(int place) {
        return (RadioGroupField<T>) $(RadioGroupField.class).atIndex(place);
    }

    final void what(ActivityKind kind) {
        this.<ActivityKind>choice(1).choose(kind);
    }

    final void when(String words) {
        this.<String>choice(2).choose(words);
    }

    final InputField entry(String label) {
        return $(InputField.class)
                .withCondition(
                        entry -> $(NativeLabel.class, entry).first().getText().startsWith(label))
                .first();
    }

    final void type(String label, String answer) {
        entry(label).type(answer);
    }

    final List<String> buttons() {
        return $(NativeButton.class).all().stream().map(NativeButton::getText).toList();
    }

    final <T> T sent(Class<T> type) {
        return type.cast(commands.sent().getLast());
    }

    /** A stand of today in the main foyer. */
    final void logStand(String visitors) {
        what(ActivityKind.STAND);
        type("Where", "Main foyer");
        type("About how many visitors?", visitors);
        click("Save");
    }
}
