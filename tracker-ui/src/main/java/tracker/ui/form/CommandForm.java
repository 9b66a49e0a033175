package tracker.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tracker.domain.activity.FigureCommand;
import tracker.domain.shared.Command;
import tracker.domain.shared.Commands;
import tracker.domain.shared.PersonalDataQuestion;
import tracker.ui.shared.CommandSender;

/**
 * A form that sends one command. It validates on submit, shows all problems at once, asks for confirmation of unlikely
 * values, and keeps the input until the event is stored.
 */
public final class CommandForm extends Div {

    private static final int MOST_AGAIN = 5;

    private final ProblemSummary summary = new ProblemSummary();
    private final FormWarningPanel doubts = new FormWarningPanel(this::submit, () -> offer(true));
    private final ConnectionStatus waiting = new ConnectionStatus();
    private final Component questions;
    private final NativeButton button;
    private final String words;
    private final transient CommandSender sending;
    private final transient Function<FormProblems, Supplier<? extends Command>> reading;
    private final transient Runnable saved;
    private transient @Nullable VersionConflictHandler standing;
    private @Nullable Component asked;
    private int again;
    private List<FormField> wrong = List.of();

    /**
     * @param words on the button
     * @param questions in the order in which they are asked
     * @param reading reads the answers and gives the command
     * @param saved runs when the event is stored
     */
    public CommandForm(
            Commands commands,
            String words,
            Component questions,
            Function<FormProblems, Supplier<? extends Command>> reading,
            Runnable saved) {
        this.sending = new CommandSender(commands);
        this.words = words;
        this.questions = questions;
        this.reading = reading;
        this.saved = saved;
        button = new NativeButton(words, click -> submit());
        button.addClassNames("button", "primary");
        button.getElement().setAttribute("type", "button");
        button.getElement().setAttribute(ConnectionStatus.SENDS, true);
        addClassName("form");
        add(summary, questions, doubts, button, waiting);
    }

    /** Offers this page as well if the connection stays down. */
    public CommandForm withFallbackPage(String plainPage) {
        waiting.offer(plainPage);
        return this;
    }

    /** Sends the command with the version the user has seen, and asks about changes since. */
    public CommandForm withConflictHandler(VersionConflictHandler newStanding) {
        standing = newStanding;
        return this;
    }

    /** Shows something between the questions and the button, which is read before it is pressed. */
    public CommandForm withSummary(Component shown) {
        addComponentAtIndex(indexOf(button), shown);
        return this;
    }

    /** Submits the form, or shows what is wrong, as the button does. */
    public void submit() {
        again = 0;
        check();
    }

    private void check() {
        waiting.answered();
        if (sending.underway()) {
            return;
        }
        settle();
        FormProblems problems = new FormProblems();
        Supplier<? extends Command> command = reading.apply(problems);
        if (problems.any()) {
            tell(problems);
        } else {
            sendUnlessDoubtful(command.get(), problems.warnings());
        }
    }

    /** Asks about unusual figures first, by the rule the activities themselves have. */
    private void sendUnlessDoubtful(Command command, List<FormWarning> others) {
        Optional<FormWarning> unusual = command instanceof FigureCommand figures ? unusual(figures) : Optional.empty();
        Optional<FormWarning> open =
                doubts.firstOf(Stream.concat(unusual.stream(), others.stream()).toList());
        if (open.isPresent()) {
            offer(false);
            doubts.ask(open.get());
        } else {
            send(unusual.isPresent() ? ((FigureCommand) command).asConfirmed() : command);
        }
    }

    private Optional<FormWarning> unusual(FigureCommand command) {
        return command.question()
                .map(question -> new FormWarning(
                        question.sentence(),
                        List.of(
                                FormWarning.WarningOption.proceed("Yes, " + question.number() + " is right"),
                                FormWarning.WarningOption.goBack("No, change it", this::focusFigures))));
    }

    private void focusFigures() {
        all(questions)
                .filter(ReachField.class::isInstance)
                .map(ReachField.class::cast)
                .findFirst()
                .ifPresent(ReachField::focus);
    }

    private void settle() {
        wrong.forEach(FormField::clearProblem);
        summary.setVisible(false);
        offer(true);
    }

    private void tell(FormProblems problems) {
        wrong = List.copyOf(problems.sentences().keySet());
        problems.sentences().forEach(FormField::showProblem);
        summary.show(problems.sentences());
    }

    private void send(Command command) {
        Optional<FormWarning> person = aboutPerson(command);
        if (doubts.firstOf(person.stream().toList()).isPresent()) {
            offer(false);
            doubts.ask(person.get());
            return;
        }
        busy(true);
        if (standing == null) {
            sending.send(command, this, this::stored, this::refuse);
        } else {
            sending.send(command, standing.expectedVersion(), this, this::stored, this::refuse);
        }
    }

    /** Asks before text is saved that looks as if it were about a person. */
    private Optional<FormWarning> aboutPerson(Command command) {
        return PersonalDataQuestion.about(command)
                .map(question -> new FormWarning(
                        question,
                        List.of(
                                FormWarning.WarningOption.proceed("Yes, save it"),
                                FormWarning.WarningOption.goBack("No, change it", this::focusFirstField))));
    }

    private void stored() {
        busy(false);
        saved.run();
    }

    private void refuse(String sentence) {
        busy(false);
        if (standing != null && again < MOST_AGAIN && standing.rebaseIfUnrelated()) {
            again++;
            check();
            return;
        }
        Optional<Component> moved = standing == null ? Optional.empty() : standing.conflictPanel();
        if (moved.isPresent()) {
            interrupt(moved.get());
        } else {
            summary.show(sentence);
        }
    }

    /** Asks for this confirmation first; the form cannot be sent otherwise. */
    private void interrupt(Component first) {
        offer(false);
        asked = first;
        add(first);
        first.getElement().executeJs("this.focus(); this.scrollIntoView({block: 'nearest'})");
    }

    /** The button keeps the focus, so that keyboard users stay where they are. */
    private void busy(boolean now) {
        button.setText(now ? "Saving…" : words);
        button.getElement().setAttribute("aria-disabled", Boolean.toString(now));
    }

    /** While a confirmation is open, answering it is the only way to send. */
    private void offer(boolean toSend) {
        button.setVisible(toSend);
        if (toSend) {
            doubts.setVisible(false);
            if (asked != null) {
                remove(asked);
                asked = null;
            }
        }
    }

    /** Focuses the first question. */
    public void focusFirstField() {
        focusFirstField(questions);
    }

    /** Focuses the first question of this part. */
    public static void focusFirstField(Component part) {
        visible(part)
                .filter(FormField.class::isInstance)
                .map(FormField.class::cast)
                .findFirst()
                .ifPresent(FormField::focus);
    }

    /** Resets all messages and keeps the answers. */
    public void renew() {
        settle();
        doubts.forget();
    }

    private static Stream<Component> visible(Component part) {
        return part.isVisible()
                ? Stream.concat(Stream.of(part), part.getChildren().flatMap(CommandForm::visible))
                : Stream.empty();
    }

    static Stream<Component> all(Component part) {
        return Stream.concat(Stream.of(part), part.getChildren().flatMap(CommandForm::all));
    }
}
