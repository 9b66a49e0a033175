package tracker.ui.form;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** A question that is answered by typing, or by the browser's own way to pick a day. */
public final class Entry extends Question {

    private static final int PAUSE_MILLISECONDS = 150;

    private final AbstractSinglePropertyField<?, String> box;

    private Entry(String words, String hint, AbstractSinglePropertyField<?, String> box) {
        this.box = box;
        NativeLabel label = new NativeLabel(words);
        label.getElement().setAttribute("for", anchor());
        Paragraph under = new Paragraph(hint);
        under.addClassName("hint");
        under.setId(anchor() + "-hint");
        under.setVisible(!hint.isEmpty());
        box.setId(anchor());
        box.getElement()
                .setAttribute("aria-describedby", anchor() + "-hint " + anchor() + "-problem")
                .setAttribute("autocomplete", "off");
        add(label, under, problem(), box);
    }

    /** One line of text; the hint may be empty. */
    public static Entry line(String words, String hint) {
        return new Entry(words, hint, new Line("text"));
    }

    /** Several lines of text. */
    public static Entry lines(String words, String hint) {
        return new Entry(words, hint, new Lines());
    }

    /** A number; on a phone it comes with the number pad. */
    public static Entry number(String words, String hint) {
        Entry entry = new Entry(words, hint, new Line("text"));
        entry.box.getElement().setAttribute("inputmode", "decimal");
        entry.addClassName("short");
        return entry;
    }

    /** A day. */
    public static Entry day(String words, String hint) {
        Entry entry = new Entry(words, hint, new Line("date"));
        entry.addClassName("short");
        return entry;
    }

    @Override
    Element control() {
        return box.getElement();
    }

    /** Offers what others answered or may answer; anything else can be typed all the same. */
    public Entry offer(List<String> answers) {
        Element offered = new Element("datalist").setAttribute("id", anchor() + "-offered");
        answers.forEach(answer -> offered.appendChild(new Element("option").setAttribute("value", answer)));
        getElement().appendChild(offered);
        control().setAttribute("list", anchor() + "-offered");
        return this;
    }

    /** For those who listen to the page: these words belong to the box too. */
    void alsoDescribedBy(Component words) {
        control()
                .setAttribute(
                        "aria-describedby",
                        control().getAttribute("aria-describedby") + " "
                                + words.getId().orElseThrow());
    }

    /** Tells what is typed after each short pause, and however else the answer changes. */
    void whenTyped(Consumer<String> listener) {
        control()
                .addEventListener("input", typing -> {})
                .synchronizeProperty("value")
                .debounce(PAUSE_MILLISECONDS);
        box.addValueChangeListener(change -> listener.accept(typed()));
    }

    /** Types an answer. */
    public Entry type(String answer) {
        box.setValue(answer);
        return this;
    }

    /** What is typed, without outer spaces. */
    public String typed() {
        return box.getValue().strip();
    }

    public boolean blank() {
        return typed().isEmpty();
    }

    /** @throws NotAnswered with this sentence when nothing is typed */
    public String required(String sentence) {
        if (blank()) {
            throw new NotAnswered(sentence);
        }
        return typed();
    }

    /** @throws NotAnswered when nothing is typed, with this sentence, or when it is no day */
    public LocalDate requiredDay(String sentence) {
        try {
            return LocalDate.parse(required(sentence));
        } catch (DateTimeParseException noDay) {
            throw new NotAnswered("Enter a day, for example 2027-03-09.", noDay);
        }
    }

    /** @throws NotAnswered when it is no whole number, or nothing is typed */
    public int requiredCount(String sentence) {
        try {
            return Integer.parseInt(required(sentence).replace(",", ""));
        } catch (NumberFormatException noCount) {
            throw new NotAnswered("Enter a whole number in figures, for example 120.", noCount);
        }
    }

    /** @throws NotAnswered when it is no number, or nothing is typed */
    public double requiredNumber(String sentence) {
        try {
            return Double.parseDouble(required(sentence).toLowerCase(Locale.UK));
        } catch (NumberFormatException noNumber) {
            throw new NotAnswered("Enter a number in figures, for example 6 or 7.5.", noNumber);
        }
    }

    @Tag("input")
    private static final class Line extends AbstractSinglePropertyField<Line, String> {
        Line(String type) {
            super("value", "", false);
            setSynchronizedEvent("change");
            getElement().setAttribute("type", type);
        }
    }

    @Tag("textarea")
    private static final class Lines extends AbstractSinglePropertyField<Lines, String> {
        Lines() {
            super("value", "", false);
            setSynchronizedEvent("change");
            getElement().setAttribute("rows", "3");
        }
    }
}
