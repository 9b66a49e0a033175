package tracker.ui.calendar;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import tracker.ui.links.CalendarAddress;
import tracker.ui.shared.ContentCard;

/** The calendar of the nation or of a region, as calendar programs subscribe to it; open to anyone, as the page is. */
final class PublicFeedPanel extends Div {

    PublicFeedPanel(CalendarAddress shown) {
        ContentCard card = new ContentCard("In your own calendar");
        card.showFinding(
                "Outlook, Google and Apple calendars can subscribe to what is shown here. What is planned, moved and cancelled "
                        + "then appears there by itself, within the hours that such programs take.");
        Div place = new Div();
        place.addClassName("buttons");
        NativeButton show = new NativeButton("Get the address", click -> {
            place.removeAll();
            place.add(new FeedAddressField(address(shown)));
        });
        show.addClassName("button");
        place.add(show);
        addClassName("calendar-feed");
        card.add(place);
        add(card);
    }

    static String address(CalendarAddress shown) {
        List<String> chosen = new ArrayList<>();
        if (shown.area().code() != null) {
            chosen.add("region=" + shown.area().code());
        }
        if (shown.kind() != null) {
            chosen.add("kind=" + CalendarAddress.word(shown.kind()));
        }
        return "calendar/open.ics" + (chosen.isEmpty() ? "" : "?" + String.join("&", chosen));
    }
}
