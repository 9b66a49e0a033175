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
 * Where a trust's people make the address to which their calendar programs subscribe. It is shown once, since only its hash is
 * kept; making a new one ends the one before, so that is said and asked first.
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
        ContentCard card = new ContentCard("In your own calendar");
        card.showFinding(
                "Outlook, Google and Apple calendars can subscribe to this trust's calendar: what is planned, moved and "
                        + "cancelled then appears there by itself, within the hours that such programs take.");
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
        standing.setText(made.map(address -> "An address was made on " + LondonCalendar.inWords(address.since())
                        + ". It was shown then and is kept nowhere: who has lost it makes a new one.")
                .orElse("No address has been made yet."));
        place.removeAll();
        place.add(made.isPresent() ? button("Make a new address", this::ask) : button("Make an address", this::make));
    }

    private void ask() {
        standing.setText(
                "The address before stops working at once. Everyone who has subscribed to it hears nothing more, "
                        + "and needs the new one.");
        place.removeAll();
        place.add(
                button("Make a new address and end the old one", this::make), button("Leave it as it is", this::offer));
    }

    private void make() {
        FeedToken token = FeedToken.next();
        problem.setText("");
        sending.send(new RenewFeed(trust, token.hash()), this, () -> show(token), problem::setText);
    }

    private void show(FeedToken token) {
        standing.setText(
                "This is the address. It is shown only now: copy it, or subscribe with it. Whoever has it can read "
                        + "this calendar, so give it to colleagues only.");
        place.removeAll();
        place.add(new FeedAddressField("calendar/trusts/" + trust + "/" + token.value() + ".ics"));
    }

    private static NativeButton button(String words, Runnable then) {
        NativeButton button = new NativeButton(words, click -> then.run());
        button.addClassName("button");
        return button;
    }
}
