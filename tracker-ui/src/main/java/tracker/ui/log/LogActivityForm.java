package tracker.ui.log;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.ActivitySnapshot;
import tracker.domain.shared.Command;
import tracker.domain.shared.Commands;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Queries;
import tracker.ui.activity.ActivityFormRegistry;
import tracker.ui.form.ActivityDayField;
import tracker.ui.form.ActivityDraft;
import tracker.ui.form.ActivityKindForm;
import tracker.ui.form.ActivityRef;
import tracker.ui.form.CommandForm;
import tracker.ui.form.FormDraft;
import tracker.ui.form.FormDraftStore;
import tracker.ui.form.FormProblems;
import tracker.ui.form.FormWarning;
import tracker.ui.form.LogContext;
import tracker.ui.form.LogQuestions;
import tracker.ui.form.RadioGroupField;
import tracker.ui.links.LogActivityAddress;
import tracker.ui.shared.ActivityLabels;

/**
 * The form to log an activity: type, day, attendance and place. Input for one type is kept, but hidden, while another
 * is selected.
 */
final class LogActivityForm extends Div {

    private final RadioGroupField<ActivityKind> kind = new RadioGroupField<>(
            "What did you do?", ActivityFormRegistry.logged(), each -> ActivityLabels.capital(each.one()));
    private final ActivityDayField when;
    private final Map<ActivityKind, LogQuestions<?, ?>> questions = new EnumMap<>(ActivityKind.class);
    private final Div place = new Div();
    private final CommandForm form;
    private final FormDraftStore draft;
    private final transient Function<ActivityKind, LogContext> occasions;
    private final transient Function<ActivityDraft, Optional<FormWarning>> doubt;
    private final transient Predicate<String> stored;
    private final LogContext occasion;
    private @Nullable ActivityDraft read;
    private String likeness = "";

    /**
     * @param occasions the context, by activity type
     * @param doubt the confirmation to ask for before it is sent
     * @param saved is called with what was stored
     * @param stored tells the user about the activity of a draft, if it is stored: the answer to it was lost
     */
    LogActivityForm(
            Function<ActivityKind, LogContext> occasions,
            Function<ActivityDraft, Optional<FormWarning>> doubt,
            Commands commands,
            Consumer<ActivityDraft> saved,
            Predicate<String> stored) {
        this.stored = stored;
        this.occasions = occasions;
        this.doubt = doubt;
        this.occasion = occasions.apply(ActivityFormRegistry.logged().getFirst());
        when = new ActivityDayField(occasion.campaign().days(), occasion.today());
        kind.addClassName("tiles");
        kind.whenChosen(this::ask);
        when.whenChosen(held -> questions.values().forEach(each -> each.held(held)));
        Div all = new Div(kind, when, place);
        draft = new FormDraftStore(all);
        form = new CommandForm(commands, "Save", all, this::read, () -> saved(saved))
                .withFallbackPage("log/lite?trust=" + occasion.trust());
        addClassName("log-form");
        add(draft, form);
    }

    /** Starts with this activity type. */
    void begin(ActivityKind chosen) {
        kind.choose(chosen);
    }

    /** Starts from a similar activity; its draft is separate from a new form's. */
    void beginLike(ActivityKind chosen, ActivityRef other, Queries queries) {
        likeness = ".like." + other.id();
        kind.choose(chosen);
        fill(ActivityFormRegistry.of(chosen).orElseThrow(), chosen, other, queries);
    }

    private <D, F> void fill(ActivityKindForm<D, F> form, ActivityKind chosen, ActivityRef other, Queries queries) {
        queries.ask(form.now(other)).ifPresent(known -> like(questions(chosen), known));
    }

    /** The questions of a type come from its form. */
    @SuppressWarnings("unchecked")
    private static <D, F> void like(LogQuestions<?, ?> questions, ActivitySnapshot<D, F> known) {
        ((LogQuestions<D, F>) questions).like(known);
    }

    /** Restores the last draft, if there is one. */
    void beginWhereLeft() {
        draft.newest(
                keys(),
                key -> ActivityFormRegistry.logged().stream()
                        .filter(each -> kind.chosen() == null && key.equals(key(each)))
                        .forEach(this::begin));
    }

    private String keys() {
        return "tracker.draft." + occasion.campaign().id() + "." + occasion.trust() + ".";
    }

    private String key(ActivityKind each) {
        return keys() + LogActivityAddress.word(each) + likeness;
    }

    private void ask(ActivityKind chosen) {
        boolean seen = questions.containsKey(chosen);
        LogQuestions<?, ?> asked = questions(chosen);
        questions.forEach((each, part) -> part.setVisible(each == chosen));
        when.several(chosen.severalDays());
        keep(chosen, asked, seen ? kept -> {} : kept -> restore(asked, kept));
    }

    private LogQuestions<?, ?> questions(ActivityKind chosen) {
        return questions.computeIfAbsent(chosen, each -> {
            LogQuestions<?, ?> made =
                    ActivityFormRegistry.of(each).orElseThrow().log(occasions.apply(each));
            made.held(when.held());
            place.add(made);
            return made;
        });
    }

    private void keep(ActivityKind chosen, LogQuestions<?, ?> asked, Consumer<FormDraft> found) {
        draft.keep(key(chosen), asked.id(), occasion.today(), found);
    }

    private void restore(LogQuestions<?, ?> asked, FormDraft kept) {
        if (stored.test(kept.activity())) {
            return;
        }
        FormDraft meant = when.withItsDay(kept);
        asked.about(meant.activity());
        meant.restore(when);
        meant.restore(asked);
    }

    private Supplier<? extends Command> read(FormProblems problems) {
        Supplier<ActivityKind> chosen = problems.read(kind, () -> kind.required("Select an activity type."));
        Supplier<DayRange> days = when.read(problems);
        if (kind.chosen() == null) {
            return () -> {
                throw new IllegalStateException("nothing is sent while there are problems");
            };
        }
        Supplier<ActivityDraft> logged = questions(chosen.get()).read(problems, days);
        if (!problems.any()) {
            read = logged.get();
            doubt.apply(read).ifPresent(problems::warn);
        }
        return () -> logged.get().command();
    }

    ActivityKind chosen() {
        return kind.required("");
    }

    /** Sets the existing activity that the answers are about. */
    void about(String activity) {
        questions(chosen()).about(activity);
    }

    private void saved(Consumer<ActivityDraft> told) {
        draft.forget();
        if (read != null) {
            told.accept(read);
        }
    }

    void rememberSaved(String activity) {
        draft.rememberSaved(activity);
    }

    void recallSaved(Consumer<String> found) {
        draft.recallSaved(found);
    }

    void forgetSaved(UI page) {
        draft.forgetSaved(page);
    }

    /** Cancels sending. */
    void drop() {
        draft.forget();
    }

    /** Starts a similar activity. */
    void another() {
        LogQuestions<?, ?> asked = questions(chosen());
        asked.another();
        goOn(asked);
    }

    /** Logs the last one again as a new activity, after an undo. */
    void again() {
        LogQuestions<?, ?> asked = questions(chosen());
        asked.again();
        goOn(asked);
    }

    private void goOn(LogQuestions<?, ?> asked) {
        form.renew();
        keep(chosen(), asked, nothing -> {});
        CommandForm.focusFirstField(asked);
    }
}
