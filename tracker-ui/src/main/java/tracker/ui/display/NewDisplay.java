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
import tracker.ui.form.Choice;
import tracker.ui.form.CommandForm;
import tracker.ui.form.Entry;
import tracker.ui.form.Problems;
import tracker.ui.shared.Copied;

/** Makes an address for a screen and shows it, once: nobody can read it again. */
final class NewDisplay extends Div {

    private final Entry name = Entry.line("Where does the screen hang?", "For yourselves, for example: foyer of Guy's");
    private final Choice<Shows> shows;
    private final Entry code =
            Entry.line("Which trust?", "Its ODS code, like RJ1; only for a screen that shows one trust.");
    private final Div made = new Div();
    private final Runnable changed;
    private @Nullable MakeDisplay wish;
    private DisplayToken token = DisplayToken.next();

    /** What a screen can show; no part means the trust that is typed. */
    record Shows(String words, @Nullable Area part) {}

    NewDisplay(Commands commands, Queries queries, Runnable changed) {
        this.changed = changed;
        shows = new Choice<>("What does it show?", options(queries), Shows::words);
        made.getElement().setAttribute("role", "status");
        add(new CommandForm(commands, "Make an address", new Div(name, shows, code), this::read, this::saved), made);
    }

    private static List<Shows> options(Queries queries) {
        Stream<Shows> regions = queries.ask(new ListTrusts()).trusts().stream()
                .map(trust -> trust.region())
                .distinct()
                .sorted(java.util.Comparator.comparing(Region::name))
                .map(region -> new Shows(region.name(), Area.region(region.code())));
        return Stream.of(Stream.of(new Shows("England", Area.NATION)), regions, Stream.of(new Shows("One trust", null)))
                .flatMap(each -> each)
                .toList();
    }

    private Supplier<MakeDisplay> read(Problems problems) {
        Supplier<TextLine> where = problems.read(name, () -> new TextLine(name.typed()));
        Supplier<Shows> chosen = problems.read(shows, () -> shows.required("Choose what the screen shows."));
        Supplier<MakeDisplay> command = problems.read(
                code, () -> new MakeDisplay(DisplayId.next(), where.get(), part(chosen.get()), token.hash()));
        return () -> {
            wish = command.get();
            return wish;
        };
    }

    private Area part(Shows chosen) {
        return chosen.part() != null
                ? chosen.part()
                : Area.trust(new TrustCode(
                        code.required("Type the code of the trust.").toUpperCase(Locale.ROOT)));
    }

    private void saved() {
        String address = "wall/" + token.value();
        Anchor open = new Anchor(address, "Open it here");
        open.setTarget("_blank");
        open.getElement().setAttribute("router-ignore", true).setAttribute("rel", "noopener");
        made.removeAll();
        made.add(
                new Paragraph(
                        "This is the address for “"
                                + Objects.requireNonNull(wish).name()
                                + "”. It is shown only now: type or send it to the screen. Whoever has it can open this wallboard."),
                new Copied("Address of the wallboard", Copied.HOUSE + "/" + address, 2),
                new Paragraph(open));
        token = DisplayToken.next();
        changed.run();
    }
}
