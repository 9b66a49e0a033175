package tracker.ui.access;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import tracker.domain.access.AccessCommand.CloseAccount;
import tracker.domain.access.AccessCommand.ForgetDevice;
import tracker.domain.access.AccessCommand.SignOutElsewhere;
import tracker.domain.access.AccessQuery.GetOwnAccount;
import tracker.domain.access.AccessQuery.OwnAccount;
import tracker.domain.access.AccessQuery.PersonDetails;
import tracker.domain.access.AccessQuery.SignedInDevice;
import tracker.domain.access.AccessRule;
import tracker.domain.access.Role;
import tracker.domain.shared.Commands;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.PersonId;
import tracker.domain.shared.Queries;
import tracker.domain.shared.RuleBroken;
import tracker.ui.links.AccessNavigation;
import tracker.ui.links.PagePaths;
import tracker.ui.shared.ContentCard;
import tracker.ui.shared.CurrentUser;
import tracker.ui.shared.TrustNameLookup;

/** The user's own account: stored data, sign-ins and remembered devices. */
@Route(PagePaths.ACCOUNT)
@PageTitle("Your account – Healthcare Science Week tracker")
@AnonymousAllowed
public final class AccountView extends Div implements BeforeEnterObserver {

    private final transient Commands commands;
    private final transient Queries queries;
    private final transient CurrentUser who;

    public AccountView(Commands commands, Queries queries, CurrentUser who) {
        this.commands = commands;
        this.queries = queries;
        this.who = who;
        addClassName("width");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        PersonId person = who.speaker().person();
        if (person == null) {
            throw new RuleBroken(AccessRule.SIGN_IN_FIRST);
        }
        removeAll();
        add(new H1("Your account"));
        queries.ask(new GetOwnAccount(person))
                .ifPresentOrElse(
                        this::show,
                        () -> add(new Paragraph("This tracker has no accounts: everyone can do everything.")));
    }

    private void show(OwnAccount own) {
        PersonId person = own.person().id();
        add(
                about(own),
                new ContentCard("Where you are signed in", places(own), elsewhere(own, person)),
                new ContentCard("Devices that stay signed in", devices(own)),
                new ContentCard("Close your account", close(own)));
    }

    private ContentCard about(OwnAccount own) {
        ContentCard card = new ContentCard(
                own.person().name(),
                new Paragraph(own.person().address()),
                new Paragraph(PersonRoleText.capital(PersonRoleText.roles(own.person(), TrustNameLookup.from(queries)))
                        + "."));
        card.showFinding("This is all the data we hold about you, apart from the activities you have reported.");
        card.add(
                new Paragraph(AccessNavigation.password("Change your password")),
                new Paragraph(AccessNavigation.secondFactor(
                        own.person().secondFactor() ? "Second factor: set up" : "Set up a second factor")),
                new Paragraph(AccessNavigation.confirmIdentity("Confirm that it is you")));
        return card;
    }

    private SignedInDeviceList places(OwnAccount own) {
        return new SignedInDeviceList(
                own.signedIn(), place -> place.id().equals(who.signIn()) ? "this device, active now" : since(place));
    }

    private Div elsewhere(OwnAccount own, PersonId person) {
        boolean others = own.signedIn().size() > 1 || !own.remembered().isEmpty();
        ConfirmedCommandButton asking = new ConfirmedCommandButton(
                commands, "Sign out everywhere else", "", new SignOutElsewhere(person, who.signIn()), this::show);
        asking.setVisible(others);
        return asking;
    }

    private SignedInDeviceList devices(OwnAccount own) {
        SignedInDeviceList devices = new SignedInDeviceList(own.remembered(), AccountView::since);
        devices.showFinding(
                own.remembered().isEmpty()
                        ? "None. To add one, tick “Stay signed in” when you sign in on a device that only you use."
                        : "These devices sign in without a password. Remove any that you have lost or given away.");
        devices.each(place -> new ConfirmedCommandButton(
                commands, "Remove device", "", new ForgetDevice(own.person().id(), place.id()), this::show));
        return devices;
    }

    private ConfirmedCommandButton close(OwnAccount own) {
        return new ConfirmedCommandButton(
                commands,
                "Close my account",
                lead(own.person())
                        + "We will delete your name, email address, password and roles, and sign you out everywhere. The "
                        + "activities you reported stay on the boards, and their history will say “someone who has "
                        + "left”. This cannot be undone.",
                new CloseAccount(own.person().id()),
                who::signOut);
    }

    /** A lead is told what may be left behind; whether there is another one, only the command knows. */
    private static String lead(PersonDetails person) {
        return person.trusts().containsValue(Role.LEAD)
                ? "You are a lead. If you are the last one of your trust, nobody there can invite users or create API tokens "
                        + "any more, and we will tell the organisers. "
                : "";
    }

    private static String since(SignedInDevice place) {
        return "since " + LondonCalendar.inWords(place.since()) + ", last used on "
                + LondonCalendar.inWords(place.used());
    }
}
