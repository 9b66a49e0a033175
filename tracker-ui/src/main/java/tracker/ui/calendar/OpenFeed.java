package tracker.ui.calendar;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import tracker.ui.shared.Card;

/** The calendar of the nation or of a region, as calendar programs subscribe to it; open to anyone, as the page is. */
final class OpenFeed extends Div {

    OpenFeed(CalendarAddress shown) {
        Card card = new Card("In your own calendar");
        card.find(
                "Outlook, Google and Apple calendars can subscribe to what is shown here. What is planned, moved and cancelled "
                        + "then appears there by itself, within the hours that such programs take.");
        Div place = new Div();
        place.addClassName("buttons");
        NativeButton show = new NativeButton("Get the address", click -> {
            place.removeAll();
            place.add(new FeedAddressBox(address(shown)));
        });
        show.addClassName("button");
        place.add(show);
        addClassName("calendar-feed");
        card.add(place);
        add(card);
    }

    static String address(CalendarAddress shown) {
        List<String> chosen = new ArrayList<>();
        if (shown.part().code() != null) {
            chosen.add("region=" + shown.part().code());
        }
        if (shown.kind() != null) {
            chosen.add("kind=" + CalendarAddress.word(shown.kind()));
        }
        return "calendar/open.ics" + (chosen.isEmpty() ? "" : "?" + String.join("&", chosen));
    }
}
