package tracker.ui.access;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import tracker.domain.access.AccessQuery.EmailMessage;
import tracker.domain.access.AccessQuery.ListEmailMessages;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.Queries;
import tracker.ui.shared.EmailDeliveryText;

/** Emails and their delivery status. Without a mail server an administrator passes the links on. */
final class OutgoingEmailList extends Div {

    OutgoingEmailList(Queries queries) {
        if (!EmailDeliveryText.isSent(queries)) {
            add(new Paragraph("No mail server is set up, so no emails are sent. Pass the links on yourself."));
        }
        List<EmailMessage> letters = queries.ask(new ListEmailMessages());
        if (letters.isEmpty()) {
            add(new Paragraph("There are no emails yet."));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("people");
        letters.forEach(letter -> list.add(item(letter)));
        add(list);
    }

    private static ListItem item(EmailMessage letter) {
        Paragraph about = new Paragraph("To " + letter.to() + " · " + fate(letter));
        about.addClassName("about");
        ListItem item = new ListItem(new Paragraph(letter.subject()), about);
        if (!letter.text().isEmpty()) {
            item.add(new NativeDetails("Show the email", new Pre(letter.text())));
        }
        return item;
    }

    private static String fate(EmailMessage letter) {
        if (letter.sent() != null) {
            return "sent on " + LondonCalendar.inWords(letter.sent());
        }
        String written = "created on " + LondonCalendar.inWords(letter.written()) + ", not sent";
        return letter.failure().isEmpty() ? written : written + ": " + letter.failure();
    }
}
