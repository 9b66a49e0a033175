package tracker.ui.form;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import tracker.domain.shared.CountTextParser;
import tracker.domain.shared.CountTextParser.CountCertainty;
import tracker.domain.shared.CountTextParser.CountReading;

/** A question answered by typing, or with the browser's date picker. */
public final class InputField extends FormField {

    private static final int PAUSE_MILLISECONDS = 150;

    private final AbstractSinglePropertyField<?, String> box;
    private final String words;
    private transient Consumer<String> answering = this::type;
    private transient Supplier<String> answer = this::typed;

    private InputField(String words, String hint, AbstractSinglePropertyField<?, String> box) {
        this.box = box;
        this.words = words;
        box.addValueChangeListener(change -> notifyAnswered());
        NativeLabel label = new NativeLabel(words);
        label.getElement().setAttribute("for", anchor());
        Paragraph under = new Paragraph(hint);
        under.addClassName("hint");
        under.setId(anchor() + "-hint");
        under.setVisible(!hint.isEmpty());
        box.setId(anchor());
        box.getElement()
                .setAttribute("aria-describedby", anchor() + "-hint " + anchor() + "-problem")
                .setAttribute("autocomplete", "off")
                .setAttribute(KEPT, keptAs(words));
        add(label, under, problem(), box);
    }

    /** One line of text; the hint may be empty. */
    public static InputField line(String words, String hint) {
        return new InputField(words, hint, new SingleLineInput("text"));
    }

    /** Several lines of text. */
    public static InputField lines(String words, String hint) {
        return new InputField(words, hint, new MultiLineInput());
    }

    /** A number, with the numeric keypad on phones. */
    public static InputField number(String words, String hint) {
        InputField entry = new InputField(words, hint, new SingleLineInput("text"));
        entry.box.getElement().setAttribute("inputmode", "decimal");
        entry.addClassName("short");
        return entry;
    }

    /** A time of day. */
    public static InputField time(String words, String hint) {
        InputField entry = new InputField(words, hint, new SingleLineInput("time"));
        entry.addClassName("short");
        return entry;
    }

    /** A day. */
    public static InputField day(String words, String hint) {
        InputField entry = new InputField(words, hint, new SingleLineInput("date"));
        entry.addClassName("short");
        return entry;
    }

    /** Offers frequent answers as buttons; the group has an accessible name. */
    public InputField offering(String name, List<String> answers) {
        Div chips = new Div();
        chips.addClassName("chips");
        chips.getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        answers.forEach(answer -> chips.add(chip(answer)));
        chips.setVisible(!answers.isEmpty());
        add(chips);
        return this;
    }

    private NativeButton chip(String answer) {
        NativeButton chip = new NativeButton(answer, click -> take(answer));
        chip.addClassNames("button", "chip");
        chip.getElement().setAttribute("type", "button");
        return chip;
    }

    /** Notifies the browser script of the input, so that it is saved in the draft. */
    private void take(String answer) {
        type(answer);
        box.getElement().executeJs("this.value = $0; this.dispatchEvent(new Event('input', {bubbles: true}))", answer);
    }

    /** Sets a suggested answer that is selected on focus, so that typing replaces it. */
    public InputField suggesting(String answer) {
        box.getElement().executeJs("this.addEventListener('focus', () => this.select(), {once: true})");
        return type(answer);
    }

    /** Limits the days that the browser offers. Other days can be typed and are checked on submit. */
    public InputField between(LocalDate first, LocalDate last) {
        box.getElement().setAttribute("min", first.toString()).setAttribute("max", last.toString());
        return this;
    }

    @Override
    Element control() {
        return box.getElement();
    }

    /** Offers suggestions; other text is allowed. */
    public InputField offer(List<String> answers) {
        Element offered = new Element("datalist").setAttribute("id", anchor() + "-offered");
        answers.forEach(answer -> offered.appendChild(new Element("option").setAttribute("value", answer)));
        getElement().appendChild(offered);
        control().setAttribute("list", anchor() + "-offered");
        return this;
    }

    /** Adds a description for screen readers. */
    void alsoDescribedBy(Component words) {
        control()
                .setAttribute(
                        "aria-describedby",
                        control().getAttribute("aria-describedby") + " "
                                + words.getId().orElseThrow());
    }

    /** Calls the listener after each pause in typing and on every other change. */
    void whenTyped(Consumer<String> listener) {
        control()
                .addEventListener("input", typing -> {})
                .synchronizeProperty("value")
                .debounce(PAUSE_MILLISECONDS);
        box.addValueChangeListener(change -> listener.accept(typed()));
    }

    @Override
    void answer(String kept) {
        answering.accept(kept);
    }

    @Override
    String answered() {
        return answer.get();
    }

    @Override
    String words() {
        return words;
    }

    /** Sets how the answer is saved in and restored from a draft, if it is more than the text. */
    void keptBy(Supplier<String> newAnswer, Consumer<String> newAnswering) {
        answer = newAnswer;
        answering = newAnswering;
    }

    /** Sets the text. */
    public InputField type(String answer) {
        box.setValue(answer);
        return this;
    }

    /** The text without surrounding spaces. */
    public String typed() {
        return box.getValue().strip();
    }

    public boolean blank() {
        return typed().isEmpty();
    }

    /** @throws InvalidAnswerException with this sentence when nothing is typed */
    public String required(String sentence) {
        if (blank()) {
            throw new InvalidAnswerException(sentence);
        }
        return typed();
    }

    /** @throws InvalidAnswerException when nothing is typed, with this sentence, or when it is no day */
    public LocalDate requiredDay(String sentence) {
        try {
            return LocalDate.parse(required(sentence));
        } catch (DateTimeParseException noDay) {
            throw new InvalidAnswerException("Enter a date, for example 2027-03-09.", noDay);
        }
    }

    /** @throws InvalidAnswerException when it is not one whole number, or nothing is typed */
    public int requiredCount(String sentence) {
        CountReading reading = CountTextParser.read(required(sentence));
        if (typed().matches("-[0-9]{1,9}")) {
            // the value itself says why it is refused
            return Integer.parseInt(typed());
        }
        Integer count = reading.reach().best();
        if (count == null || reading.middle() || reading.certainty() != CountCertainty.READ) {
            throw new InvalidAnswerException("Enter a whole number, for example 120.");
        }
        return count;
    }

    /** @throws InvalidAnswerException when it is no number, or nothing is typed */
    public double requiredNumber(String sentence) {
        try {
            return Double.parseDouble(required(sentence).toLowerCase(Locale.UK));
        } catch (NumberFormatException noNumber) {
            throw new InvalidAnswerException("Enter a number, for example 6 or 7.5.", noNumber);
        }
    }

    @Tag("input")
    private static final class SingleLineInput extends AbstractSinglePropertyField<SingleLineInput, String> {
        SingleLineInput(String type) {
            super("value", "", false);
            setSynchronizedEvent("change");
            getElement().setAttribute("type", type);
        }
    }

    @Tag("textarea")
    private static final class MultiLineInput extends AbstractSinglePropertyField<MultiLineInput, String> {
        MultiLineInput() {
            super("value", "", false);
            setSynchronizedEvent("change");
            getElement().setAttribute("rows", "3");
        }
    }
}
