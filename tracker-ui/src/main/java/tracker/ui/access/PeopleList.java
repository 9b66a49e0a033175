package tracker.ui.access;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tracker.domain.access.AccessCommand;
import tracker.domain.access.AccessCommand.CloseAccount;
import tracker.domain.access.AccessCommand.GiveRole;
import tracker.domain.access.AccessCommand.InviteAgain;
import tracker.domain.access.AccessCommand.ResetSecondFactor;
import tracker.domain.access.AccessCommand.TakeRole;
import tracker.domain.access.AccessQuery.ListPeople;
import tracker.domain.access.AccessQuery.PersonDetails;
import tracker.domain.access.Role;
import tracker.domain.shared.Commands;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.Queries;
import tracker.domain.trust.TrustCode;
import tracker.ui.shared.CommandSender;
import tracker.ui.shared.EmailDeliveryText;
import tracker.ui.shared.FigureFormat;
import tracker.ui.shared.TrustNameLookup;

/** The users, each with roles and actions. */
final class PeopleList extends Div {

    private static final String NO_LEAD =
            " None of them is a lead yet, so only the organisers can invite users and create API tokens here. Organisers "
                    + "can make any of them a lead.";

    private final @Nullable TrustCode trust;
    private final transient Function<TrustCode, String> names;
    private final transient Commands commands;
    private final transient Queries queries;
    private final Paragraph finding = new Paragraph();
    private final Paragraph answer = new Paragraph();
    private final UnorderedList list = new UnorderedList();

    /** @param trust null for all users */
    PeopleList(@Nullable TrustCode trust, Commands commands, Queries queries) {
        this.trust = trust;
        this.names = TrustNameLookup.from(queries);
        this.commands = commands;
        this.queries = queries;
        finding.addClassName("finding");
        answer.getElement().setAttribute("role", "status");
        list.addClassName("people");
        add(finding, answer, list);
        load();
    }

    void load() {
        List<PersonDetails> people = queries.ask(new ListPeople(trust));
        finding.setText(
                people.isEmpty()
                        ? "This trust has no users yet. Invite the first one below."
                        : FigureFormat.count(people.size(), "person", "people")
                                + (trust == null ? " can sign in." : " can log for this trust.")
                                + (hasNoLead(people) ? NO_LEAD : ""));
        list.removeAll();
        people.forEach(person -> list.add(item(person)));
    }

    /** Whoever has not accepted the invitation does not lead yet. */
    private boolean hasNoLead(List<PersonDetails> people) {
        return trust != null
                && people.stream()
                        .noneMatch(
                                person -> person.accepted() && person.trusts().get(trust) == Role.LEAD);
    }

    private ListItem item(PersonDetails person) {
        Span name = new Span(person.name());
        name.addClassName("name");
        Paragraph about =
                new Paragraph(person.address() + " · " + PersonRoleText.roles(person, names) + " · " + since(person));
        about.addClassName("about");
        Div buttons = new Div();
        buttons.addClassName("buttons");
        if (!person.accepted()) {
            buttons.add(button(
                    "Resend invitation",
                    person,
                    new InviteAgain(person.id(), trust),
                    EmailDeliveryText.of(queries, "Invitation sent again.")));
        }
        if (trust != null) {
            Role other = person.trusts().get(trust) == Role.LEAD ? Role.CONTRIBUTOR : Role.LEAD;
            buttons.add(button(
                    "Make " + other.word(),
                    person,
                    new GiveRole(person.id(), other, trust),
                    person.name() + " is now a " + other.word() + "."));
            buttons.add(button(
                    "Remove role",
                    person,
                    new TakeRole(person.id(), trust),
                    person.name() + " no longer has a role at " + names.apply(trust) + "."));
        } else if (person.national() != null) {
            buttons.add(button(
                    "Remove national role",
                    person,
                    new TakeRole(person.id(), null),
                    person.name() + " no longer has a national role."));
        }
        ListItem item = new ListItem(name, about, buttons);
        if (trust == null && person.secondFactor()) {
            item.add(new ConfirmedCommandButton(
                    commands,
                    "Reset the second factor of " + person.name(),
                    "Do this only if you are sure that " + person.name()
                            + " asks for it: speak to them. We will remove the authenticator app, passkeys and recovery "
                            + "codes, sign the user out everywhere and send them an email.",
                    new ResetSecondFactor(person.id()),
                    () -> {
                        load();
                        answer.setText("Second factor reset.");
                    }));
        }
        if (trust == null) {
            item.add(new ConfirmedCommandButton(
                    commands,
                    "Close the account of " + person.name(),
                    "We will delete the name, email address, password and roles, and sign the user out everywhere. "
                            + "Reported activities stay on the boards, and their history will say “someone who has "
                            + "left”. This cannot be undone.",
                    new CloseAccount(person.id()),
                    () -> {
                        load();
                        answer.setText("Account closed.");
                    }));
        }
        return item;
    }

    private NativeButton button(String words, PersonDetails person, AccessCommand command, String done) {
        NativeButton button = new NativeButton(words);
        button.addClassNames("button", "quiet");
        button.getElement().setAttribute("aria-label", words + ": " + person.name());
        CommandSender sending = new CommandSender(commands);
        button.addClickListener(click -> sending.send(
                command,
                this,
                () -> {
                    load();
                    answer.setText(done);
                },
                answer::setText));
        return button;
    }

    private static String since(PersonDetails person) {
        if (!person.accepted()) {
            return "invited, not accepted yet";
        }
        return person.lastSignIn() == null
                ? "never signed in"
                : "last signed in on " + LondonCalendar.inWords(person.lastSignIn());
    }
}
