package tracker.ui.calendar;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import tracker.ui.links.CalendarAddress;
import tracker.ui.shared.ContentCard;

/** The feed URL of the nation's or a region's calendar, open to anyone. */
final class PublicFeedPanel extends Div {

    PublicFeedPanel(CalendarAddress shown) {
        ContentCard card = new ContentCard("Subscribe to this calendar");
        card.showFinding(
                "You can subscribe to the activities shown here in Outlook, Google Calendar or Apple Calendar. New, "
                        + "moved and cancelled activities may take a few hours to appear.");
        Div place = new Div();
        place.addClassName("buttons");
        NativeButton show = new NativeButton("Copy the calendar address", click -> {
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
