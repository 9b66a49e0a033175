package tracker.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Optional;
import tracker.ui.links.BoardNavigation;
import tracker.ui.links.PageLink;
import tracker.ui.shared.ApplicationDetails;
import tracker.ui.shared.CurrentUser;

/**
 * What a page that is not a board says in its first response: its heading, what it is for, and where to go without a
 * script. A board is there in full (decision 0038).
 *
 * @param path the beginning of its address
 * @param title of the page, and its heading
 * @param purpose in one sentence
 */
public record PageOutline(String path, String title, String purpose) {

    /** The longer path first, where one begins with another. */
    private static final List<PageOutline> ALL = List.of(
            new PageOutline("trusts/:code/tokens", "API tokens", "Tokens let a trust's own system report activities."),
            new PageOutline("trusts", "Trusts", "All NHS trusts in England, and what each has reported."),
            new PageOutline("calendar", "Calendar", "What is planned and what was held, day by day."),
            new PageOutline("compare", "Compare with last year", "This year's figures beside last year's, day by day."),
            new PageOutline("forecast", "Forecast", "How many activities and people to expect by the end of the week."),
            new PageOutline("goals", "Goals and coverage", "How far each goal has been reached."),
            new PageOutline(
                    "silent", "Trusts to follow up", "Trusts that have not started or still have reports to send."),
            new PageOutline("areas", "Areas reached", "Which areas were reached, by how deprived they are."),
            new PageOutline(
                    "why",
                    "Why did this number change?",
                    "Each reported event between two times, and what it changed."),
            new PageOutline("counts", "Official counts", "Counts based on everything reported up to a set time."),
            new PageOutline(
                    "campaigns/:year/counts",
                    "Official counts",
                    "Counts based on everything reported up to a set time."),
            new PageOutline("log", "Log an activity", "Report an activity that was held, or plan one."),
            new PageOutline("l", "Log an activity", "Report an activity that was held, or plan one."),
            new PageOutline("my", "Your activities", "The activities of your trust, to report, change or withdraw."),
            new PageOutline("imports", "Import a spreadsheet", "Read activities from a spreadsheet."),
            new PageOutline("me", "Your account", "Your roles, password and other sign-ins."),
            new PageOutline("people", "Users", "Who may report for a trust or organise the week."),
            new PageOutline("displays", "Screens", "Screens that show the live figures."),
            new PageOutline("messages", "Messages", "Messages to the organisers about activities."),
            new PageOutline(
                    "figures-to-check", "Figures to check", "Figures that are held until an organiser confirms them."),
            new PageOutline(
                    "parked", "Updates that could not be shown", "Reported events that are not on the boards yet."));

    /** Empty for an address without an outline, such as a board. */
    public static Optional<PageOutline> of(Location address) {
        List<String> path = address.getSegments();
        return ALL.stream().filter(page -> page.begins(path)).findFirst();
    }

    private boolean begins(List<String> address) {
        List<String> own = List.of(path.split("/"));
        if (address.size() < own.size()) {
            return false;
        }
        for (int at = 0; at < own.size(); at++) {
            if (!own.get(at).startsWith(":") && !own.get(at).equals(address.get(at))) {
                return false;
            }
        }
        return true;
    }

    /** The page as static markup. */
    public String markup(ApplicationDetails application, CurrentUser who) {
        Div page = new Div(new H1(title), new Paragraph(purpose), new Paragraph("Loading the page…"));
        page.addClassNames("width", "outline");
        return MainLayout.staticMarkup(application, who, page);
    }

    /** Where to go without a script. */
    public Paragraph withoutScript() {
        boolean logs = "log".equals(path) || "l".equals(path);
        return new Paragraph(
                new Text("This page needs JavaScript. "),
                logs
                        ? PageLink.outside("Log an activity without it", "log/lite")
                        : BoardNavigation.nation("The national board shows the main figures without it"));
    }
}
