package tracker.ui.display;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tracker.domain.display.DisplayCommand.MakeDisplay;
import tracker.domain.display.DisplayId;
import tracker.domain.display.DisplayToken;
import tracker.domain.shared.Commands;
import tracker.domain.shared.Queries;
import tracker.domain.shared.TextLine;
import tracker.domain.trust.Area;
import tracker.domain.trust.Region;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustQuery.ListTrusts;
import tracker.ui.form.CommandForm;
import tracker.ui.form.FormProblems;
import tracker.ui.form.InputField;
import tracker.ui.form.RadioGroupField;
import tracker.ui.shared.CopyableText;

/** Creates the URL of a screen and shows it once; it cannot be read again. */
final class NewDisplayForm extends Div {

    private final InputField name =
            InputField.line("Screen location", "For your own reference, for example: Guy's foyer");
    private final RadioGroupField<DisplayContentItem> shows;
    private final InputField code = InputField.line(
            "Which trust?", "ODS code, for example RJ1. Only needed for a screen that shows one trust.");
    private final Div made = new Div();
    private final Runnable changed;
    private @Nullable MakeDisplay wish;
    private DisplayToken token = DisplayToken.next();

    /** What a screen can show; without an area, it is the trust that is entered. */
    record DisplayContentItem(String words, @Nullable Area area) {}

    NewDisplayForm(Commands commands, Queries queries, Runnable changed) {
        this.changed = changed;
        shows = new RadioGroupField<>("What does it show?", options(queries), DisplayContentItem::words);
        made.getElement().setAttribute("role", "status");
        add(new CommandForm(commands, "Create an address", new Div(name, shows, code), this::read, this::saved), made);
    }

    private static List<DisplayContentItem> options(Queries queries) {
        Stream<DisplayContentItem> regions = queries.ask(new ListTrusts()).trusts().stream()
                .map(trust -> trust.region())
                .distinct()
                .sorted(java.util.Comparator.comparing(Region::name))
                .map(region -> new DisplayContentItem(region.name(), Area.region(region.code())));
        return Stream.of(
                        Stream.of(new DisplayContentItem("England", Area.NATION)),
                        regions,
                        Stream.of(new DisplayContentItem("One trust", null)))
                .flatMap(each -> each)
                .toList();
    }

    private Supplier<MakeDisplay> read(FormProblems problems) {
        Supplier<TextLine> where = problems.read(name, () -> new TextLine(name.typed()));
        Supplier<DisplayContentItem> chosen =
                problems.read(shows, () -> shows.required("Choose what the screen shows."));
        Supplier<MakeDisplay> command = problems.read(
                code, () -> new MakeDisplay(DisplayId.next(), where.get(), part(chosen.get()), token.hash()));
        return () -> {
            wish = command.get();
            return wish;
        };
    }

    private Area part(DisplayContentItem chosen) {
        return chosen.area() != null
                ? chosen.area()
                : Area.trust(new TrustCode(
                        code.required("Enter the trust's ODS code.").toUpperCase(Locale.ROOT)));
    }

    private void saved() {
        String address = "wall/" + token.value();
        Anchor open = new Anchor(address, "Open the wallboard");
        open.setTarget("_blank");
        open.getElement().setAttribute("router-ignore", true).setAttribute("rel", "noopener");
        made.removeAll();
        made.add(
                new Paragraph(
                        "This is the address for “"
                                + Objects.requireNonNull(wish).name()
                                + "”. Enter it on the screen now: we cannot show it again. Anyone who has it can open this wallboard."),
                new CopyableText("Wallboard address", CopyableText.APPLICATION_URL + "/" + address, 2),
                new Paragraph(open));
        token = DisplayToken.next();
        changed.run();
    }
}
