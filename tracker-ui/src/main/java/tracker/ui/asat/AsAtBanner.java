package tracker.ui.asat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.AsAt.AsAtMeaning;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.LondonTimeFormat;

/**
 * The banner of a page that shows an earlier date, with a link back to live figures and any problems with the address.
 * {@link AsAtForm} is the form for choosing a date. The banner is plain HTML and keeps no state on the server.
 */
public final class AsAtBanner extends Div {

    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.UK);

    /**
     * @param path of the page without parameters; empty for the root
     * @param others other parameters that stay in the address, such as the campaign
     */
    public AsAtBanner(BoardAddress address, String path, QueryParameters others) {
        addClassName("as-at");
        if (!address.notUnderstood().isEmpty()) {
            add(problems(address));
        }
        AsAt asAt = address.asAt();
        if (asAt != null) {
            add(ribbon(asAt, path + parameters(address.withAsAt(null), others)));
        }
        setVisible(getElement().getChildCount() > 0);
    }

    private static Div problems(BoardAddress address) {
        UnorderedList sentences = new UnorderedList();
        address.notUnderstood().forEach(sentence -> sentences.add(new ListItem(sentence)));
        Div problems = new Div(new Paragraph("We could not use part of the web address:"), sentences);
        problems.addClassName("as-at-problems");
        problems.getElement().setAttribute("role", "alert");
        return problems;
    }

    private static Div ribbon(AsAt asAt, String live) {
        Span when = new Span("You are viewing " + inFull(asAt.instant()) + ", not live figures.");
        when.addClassName("when");
        Span meaning = new Span(" " + inWords(asAt.meaning()));
        Anchor back = new Anchor(live.isEmpty() ? "./" : live, "Return to live figures");
        back.addClassName("button");
        Div ribbon = new Div(new Paragraph(when, meaning), back);
        ribbon.addClassName("as-at-ribbon");
        ribbon.getElement().setAttribute("role", "region").setAttribute("aria-label", "Not live");
        return ribbon;
    }

    private static String parameters(BoardAddress address, QueryParameters others) {
        String words = address.mergedInto(others).getQueryString();
        return words.isEmpty() ? "" : "?" + words;
    }

    /** "Tuesday 9 March 2027, 2:15pm". */
    public static String inFull(Instant instant) {
        return WEEKDAY.format(LondonCalendar.dayOf(instant)) + " " + LondonCalendar.inWords(instant)
                + LondonTimeFormat.repeatedHourSuffix(instant);
    }

    static String inWords(AsAtMeaning meaning) {
        return switch (meaning) {
            case KNOWN -> "This shows what had been reported by then.";
            case HAPPENED -> "This shows what had happened by then, including later reports and corrections.";
        };
    }
}
