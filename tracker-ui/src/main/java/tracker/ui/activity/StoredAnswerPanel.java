package tracker.ui.activity;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import tracker.domain.activity.ActivitySnapshot;
import tracker.domain.shared.LondonCalendar;
import tracker.ui.form.ActivityKindForm;
import tracker.ui.form.ActivityRef;
import tracker.ui.form.FormAnswers;
import tracker.ui.form.FormAnswers.GivenAnswer;
import tracker.ui.form.LogContext;
import tracker.ui.form.LogQuestions;

/**
 * Everything that is stored of an activity, for its trust: each question of its form that has an answer. It is read when
 * opened, and again after each change while it is open.
 */
final class StoredAnswerPanel extends NativeDetails {

    private final ActivityKindForm<?, ?> kind;
    private final ActivityRef which;
    private final transient ActivityFormContext ports;
    private final Div place = new Div();

    StoredAnswerPanel(ActivityKindForm<?, ?> kind, ActivityRef which, ActivityFormContext ports) {
        super("All details");
        this.kind = kind;
        this.which = which;
        this.ports = ports;
        addClassName("stored-answers");
        setContent(place);
        addToggleListener(toggle -> refresh());
    }

    /** Called after the activity has changed. */
    void refresh() {
        place.removeAll();
        if (isOpen()) {
            place.add(answers(kind));
        }
    }

    private <D, F> DescriptionList answers(ActivityKindForm<D, F> form) {
        DescriptionList list = new DescriptionList();
        ports.queries()
                .ask(form.now(which))
                .map(now -> given(form, now))
                .orElse(List.of())
                .forEach(each -> {
                    list.add(new DescriptionList.Term(each.question()));
                    list.add(new DescriptionList.Description(each.answer()));
                });
        return list;
    }

    private <D, F> List<GivenAnswer> given(ActivityKindForm<D, F> form, ActivitySnapshot<D, F> now) {
        LogQuestions<D, F> questions = form.log(occasion());
        questions.held(now.figures() != null);
        questions.fill(now);
        return FormAnswers.given(questions);
    }

    private LogContext occasion() {
        return ports.occasion(which, LondonCalendar.today(ports.clock()));
    }
}
