package tracker.ui.calendar;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import tracker.domain.calendar.CalendarCommand.RenewFeed;
import tracker.domain.calendar.CalendarQuery.GetFeedAddress;
import tracker.domain.calendar.FeedAddress;
import tracker.domain.calendar.FeedToken;
import tracker.domain.shared.Commands;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.Queries;
import tracker.domain.trust.TrustCode;
import tracker.ui.shared.CommandSender;
import tracker.ui.shared.ContentCard;

/**
 * Creates the feed URL of a trust's calendar. It is shown once, because only its hash is stored. A new URL replaces the
 * old one, so the user is asked first.
 */
final class CalendarFeedPanel extends Div {

    private final TrustCode trust;
    private final transient Queries queries;
    private final transient CommandSender sending;
    private final Paragraph standing = new Paragraph();
    private final Paragraph problem = new Paragraph();
    private final Div place = new Div();

    CalendarFeedPanel(TrustCode trust, Commands commands, Queries queries) {
        this.trust = trust;
        this.queries = queries;
        this.sending = new CommandSender(commands);
        ContentCard card = new ContentCard("Subscribe to this calendar");
        card.showFinding(
                "You can subscribe to this trust's calendar in Outlook, Google Calendar or Apple Calendar. New, "
                        + "moved and cancelled activities may take a few hours to appear.");
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        place.addClassName("buttons");
        addClassName("calendar-feed");
        card.add(standing, problem, place);
        add(card);
        offer();
    }

    private void offer() {
        Optional<FeedAddress> made = queries.ask(new GetFeedAddress(trust));
        standing.setText(made.map(address -> "An address was created on " + LondonCalendar.inWords(address.since())
                        + ". We do not keep a copy. If you have lost it, create a new one.")
                .orElse("No address has been created yet."));
        place.removeAll();
        place.add(
                made.isPresent() ? button("Create a new address", this::ask) : button("Create an address", this::make));
    }

    private void ask() {
        standing.setText(
                "The old address will stop working straight away. Everyone who has subscribed to it will need the "
                        + "new one.");
        place.removeAll();
        place.add(button("Replace the address", this::make), button("Leave it as it is", this::offer));
    }

    private void make() {
        FeedToken token = FeedToken.next();
        problem.setText("");
        sending.send(new RenewFeed(trust, token.hash()), this, () -> show(token), problem::setText);
    }

    private void show(FeedToken token) {
        standing.setText(
                "This is the address. Copy it or subscribe now: we cannot show it again. Anyone who has it can read "
                        + "this calendar, so only share it with colleagues.");
        place.removeAll();
        place.add(new FeedAddressField("calendar/trusts/" + trust + "/" + token.value() + ".ics"));
    }

    private static NativeButton button(String words, Runnable then) {
        NativeButton button = new NativeButton(words, click -> then.run());
        button.addClassName("button");
        return button;
    }
}
