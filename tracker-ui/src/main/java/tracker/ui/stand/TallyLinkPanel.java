package tracker.ui.stand;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import tracker.domain.shared.Commands;
import tracker.domain.stand.StandCommands;
import tracker.domain.stand.TallyKey;
import tracker.ui.form.ActivityRef;
import tracker.ui.shared.CommandSender;
import tracker.ui.shared.QrCodeImage;

/**
 * The link for helpers without an account to count at one stand, as a URL and a QR code. It is shown once, because only
 * its hash is stored. A new link replaces the old one, so the user is asked first.
 */
final class TallyLinkPanel extends Div {

    private final ActivityRef which;
    private final transient CommandSender sending;
    private final NativeButton opener = button("Count on another phone", this::ask);

    TallyLinkPanel(ActivityRef which, Commands commands) {
        this.which = which;
        this.sending = new CommandSender(commands);
        getElement().setAttribute("role", "status");
    }

    NativeButton opener() {
        return opener;
    }

    private void ask() {
        begin("With a link, helpers without an account can count visitors at this stand and nothing else. It "
                + "works until the end of the day after the stand. A new link replaces the old one: phones "
                + "that use the old one keep their count, and need the new one to send it.");
        Div ways = new Div(button("Make a link", this::make), button("Leave it as it is", this::close));
        ways.addClassName("buttons");
        add(ways);
    }

    private void begin(String words) {
        removeAll();
        addClassName("tally-link");
        add(new Paragraph(words));
    }

    private void close() {
        removeAll();
        removeClassName("tally-link");
    }

    private void make() {
        TallyKey key = TallyKey.next();
        sending.send(
                StandCommands.of(which.id(), which.campaign(), which.trust()).makeTallyLink(key.hash()),
                this,
                () -> getElement()
                        .executeJs("return document.baseURI")
                        .then(String.class, house -> show(address(house, key))),
                this::begin);
    }

    /** Only the browser knows the public host name. The key is in the fragment, which browsers do not send. */
    private String address(String house, TallyKey key) {
        return house + "tally/" + which.id() + "#key=" + key.value();
    }

    private void show(String address) {
        begin("Point the other phone's camera at this code, or send it the address. We cannot show it again.");
        Input field = new Input();
        field.setId("tally-link-" + which.id());
        field.setValue(address);
        field.getElement().setAttribute("readonly", true);
        field.getElement().executeJs("this.addEventListener('focus', () => this.select())");
        NativeLabel label = new NativeLabel("Counter address");
        label.setFor(field);
        add(new QrCodeImage(address), label, field, button("Done", this::close));
    }

    private static NativeButton button(String words, Runnable then) {
        NativeButton button = new NativeButton(words, click -> then.run());
        button.addClassName("button");
        return button;
    }
}
