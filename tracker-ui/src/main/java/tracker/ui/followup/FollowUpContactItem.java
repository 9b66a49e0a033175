package tracker.ui.followup;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import tracker.domain.followup.FollowUpCommand.NudgeTrust;
import tracker.domain.followup.TrustContact;
import tracker.domain.followup.TrustProgress;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.trust.TrustCode;
import tracker.ui.links.AccessNavigation;
import tracker.ui.links.BoardNavigation;
import tracker.ui.shared.CommandSender;
import tracker.ui.shared.EmailDeliveryText;
import tracker.ui.shared.TextUpdater;
import tracker.ui.shared.UpdatableComponent;

/** One trust to follow up: progress, contacts and a button that emails them. */
final class FollowUpContactItem extends ListItem implements UpdatableComponent<FollowUpContactList.FollowUpEntry> {

    private final RouterLink name;
    private final Paragraph stands = new Paragraph();
    private final Div people = new Div();
    private final Paragraph next = new Paragraph();
    private final NativeButton write = new NativeButton("Email this trust");
    private final RouterLink invite;
    private final Paragraph answer = new Paragraph();
    private final boolean sent;

    FollowUpContactItem(FollowUpContactList.FollowUpEntry first, FollowUpContext asking) {
        this.sent = EmailDeliveryText.isSent(asking.queries());
        TrustProgress trust = first.trust();
        TrustCode code = new TrustCode(trust.code());
        name = BoardNavigation.trust(trust.name(), trust.code(), asking.campaign());
        invite = AccessNavigation.people("Invite someone", code);
        invite.addClassNames("button", "quiet");
        invite.getElement().setAttribute("aria-label", "Invite someone at " + trust.name());
        write.addClassNames("button", "quiet");
        write.getElement().setAttribute("aria-label", "Email the users at " + trust.name());
        CommandSender sending = new CommandSender(asking.commands());
        write.addClickListener(click -> sending.send(
                new NudgeTrust(code, asking.campaign()),
                this,
                () -> {
                    TextUpdater.update(
                            answer, EmailDeliveryText.of(asking.queries(), "Your email will be sent shortly."));
                    asking.nudged().run();
                },
                refused -> TextUpdater.update(answer, refused)));
        answer.getElement().setAttribute("role", "status");
        people.addClassName("contacts");
        Div buttons = new Div(write, invite);
        buttons.addClassName("buttons");
        add(name, stands, people, next, buttons, answer);
    }

    @Override
    public void show(FollowUpContactList.FollowUpEntry now) {
        TextUpdater.update(
                stands,
                FollowUpText.standing(now.trust(), now.now()) + " Last update: "
                        + FollowUpText.lastReported(now.trust()) + ".");
        showPeople(now.contacts());
        boolean anybody = now.contacts().stream().anyMatch(FollowUpContactItem::canBeWrittenTo);
        write.setVisible(anybody && now.trust().needsFollowUp());
        invite.setVisible(now.contacts().isEmpty());
        TextUpdater.update(next, next(now, anybody));
        next.setVisible(!next.getText().isEmpty());
    }

    private static boolean canBeWrittenTo(TrustContact contact) {
        return contact.accepted() && contact.address().contains("@");
    }

    private void showPeople(List<TrustContact> contacts) {
        people.removeAll();
        contacts.forEach(contact -> people.add(person(contact)));
    }

    private static Div person(TrustContact contact) {
        String about = (contact.lead() ? "lead" : "contributor")
                + (contact.accepted() ? "" : ", invited, never signed in")
                + (contact.lastSignIn() == null
                        ? ""
                        : ", last signed in on " + LondonCalendar.inWords(contact.lastSignIn()));
        Div person = new Div();
        if (contact.address().contains("@")) {
            Anchor mail = new Anchor("mailto:" + contact.address(), contact.name());
            mail.getElement().setAttribute("router-ignore", true);
            person.add(mail);
        } else {
            person.add(new Span(contact.name()));
        }
        person.add(new Span(" · " + about));
        return person;
    }

    /** The suggested next step. */
    private String next(FollowUpContactList.FollowUpEntry now, boolean anybody) {
        if (!now.trust().needsFollowUp()) {
            return "";
        }
        if (now.contacts().isEmpty()) {
            return "Next: this trust has no users yet. Invite someone.";
        }
        LocalDate last = now.contacts().stream()
                .map(TrustContact::nudged)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
        if (last != null) {
            return sent
                    ? "Next: emailed on " + LondonCalendar.inWords(last) + ". Phone them if there is no reply."
                    : "Next: phone them. The email of " + LondonCalendar.inWords(last)
                            + " was not sent: no mail server is set up.";
        }
        return anybody
                ? "Next: email or phone the users of this trust."
                : "Next: no one has accepted the invitation yet. Phone them.";
    }
}
