package tracker.app.signin;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tracker.app.eventstore.CommandIdInterceptor;
import tracker.app.openpages.OpenPageRegistry;
import tracker.app.permissions.SecurityLog;
import tracker.domain.access.AccessCommand;
import tracker.domain.access.AccessCommand.CloseAccount;
import tracker.domain.access.AccessCommand.ForgetDevice;
import tracker.domain.access.AccessCommand.GiveRole;
import tracker.domain.access.AccessCommand.InviteAgain;
import tracker.domain.access.AccessCommand.InvitePerson;
import tracker.domain.access.AccessCommand.SignOutElsewhere;
import tracker.domain.access.AccessCommand.TakeRole;
import tracker.domain.access.AccessRule;
import tracker.domain.access.Role;
import tracker.domain.shared.PersonId;
import tracker.domain.shared.RuleBroken;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustRegistry;

/** Handles account commands: the account, its roles and its emails are one transaction. */
@Component
public class AccountCommandHandler {

    private final AccountRepository accounts;
    private final AccountNotifier invitations;
    private final SignInRepository signIns;
    private final RememberedDeviceRepository devices;
    private final TrustRegistry trusts;
    private final OpenPageRegistry pages;
    private final TransactionTemplate transaction;
    private final boolean organisationOnly;

    AccountCommandHandler(
            AccountRepository accounts,
            AccountNotifier invitations,
            SignInRepository signIns,
            RememberedDeviceRepository devices,
            TrustRegistry trusts,
            OpenPageRegistry pages,
            PlatformTransactionManager transactions,
            SignInProperties properties) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.signIns = signIns;
        this.devices = devices;
        this.trusts = trusts;
        this.pages = pages;
        this.transaction = new TransactionTemplate(transactions);
        this.organisationOnly = properties.organisationOnly();
    }

    @CommandHandler
    public void on(InvitePerson command, @MetaDataValue(CommandIdInterceptor.BY) @Nullable String by) {
        RuleBroken.when(organisationOnly, AccessRule.AN_ORGANISATION_INVITES_ITS_PEOPLE);
        register(command.trust());
        transaction.executeWithoutResult(all -> {
            accounts.add(
                    command.person(), command.address().value(), command.name().value(), null, null);
            Account account = accounts.find(command.address().value()).orElseThrow();
            // whoever is here already gets the role instead of the one they have
            lastOne(account, command.trust(), command.role());
            lastLead(account, command.trust(), command.role(), by);
            accounts.grantRole(account.person(), command.role(), command.trust());
            if (account.opened()) {
                invitations.notifyOfRole(account, command.role());
            } else {
                invitations.invite(account);
            }
        });
        pages.check();
        log("invited", command, command.person());
    }

    @CommandHandler
    public void on(InviteAgain command) {
        RuleBroken.when(organisationOnly, AccessRule.AN_ORGANISATION_INVITES_ITS_PEOPLE);
        with(command.person(), command.trust(), account -> {
            RuleBroken.when(account.opened(), AccessRule.AN_INVITATION_IS_ACCEPTED_ONCE);
            invitations.invite(account);
        });
        log("invited again", command, command.person());
    }

    @CommandHandler
    public void on(GiveRole command, @MetaDataValue(CommandIdInterceptor.BY) @Nullable String by) {
        register(command.trust());
        with(command.person(), null, account -> {
            lastOne(account, command.trust(), command.role());
            lastLead(account, command.trust(), command.role(), by);
            accounts.grantRole(account.person(), command.role(), command.trust());
        });
        pages.check();
        log("gave " + command.role(), command, command.person());
    }

    @CommandHandler
    public void on(TakeRole command, @MetaDataValue(CommandIdInterceptor.BY) @Nullable String by) {
        with(command.person(), command.trust(), account -> {
            lastOne(account, command.trust(), null);
            lastLead(account, command.trust(), null, by);
            accounts.revokeRole(account.person(), command.trust());
        });
        pages.check();
        log("removed the role of", command, command.person());
    }

    @CommandHandler
    public void on(SignOutElsewhere command) {
        transaction.executeWithoutResult(all -> {
            signIns.endAll(command.person(), command.here());
            devices.forgetAll(command.person());
        });
        pages.check();
        log("signed out elsewhere", command, command.person());
    }

    @CommandHandler
    public void on(ForgetDevice command) {
        transaction.executeWithoutResult(all -> devices.forget(command.person(), command.device()));
        log("removed a device of", command, command.person());
    }

    @CommandHandler
    public void on(CloseAccount command) {
        with(command.person(), null, account -> {
            lastOne(account, null, null);
            Set<TrustCode> leaderless = account.speaker().trusts().entrySet().stream()
                    .filter(role -> role.getValue() == Role.LEAD)
                    .map(Map.Entry::getKey)
                    .filter(trust -> leadsAlone(account, trust))
                    .collect(Collectors.toSet());
            accounts.close(account.person());
            leaderless.forEach(this::tellOrganisers);
        });
        pages.check();
        log("closed the account of", command, command.person());
    }

    /** @param of a user of this trust; null for any user */
    private void with(PersonId person, @Nullable TrustCode of, Consumer<Account> act) {
        transaction.executeWithoutResult(all -> act.accept(accounts.find(person)
                .filter(account -> of == null || account.speaker().trusts().containsKey(of))
                .orElseThrow(() -> new RuleBroken(AccessRule.SOMEBODY_IS_KNOWN_HERE))));
    }

    private void lastOne(Account account, @Nullable TrustCode trust, @Nullable Role role) {
        boolean leaves = trust == null && role != Role.ADMINISTRATOR;
        RuleBroken.when(
                leaves
                        && accounts.administrators()
                                .equals(List.of(account.person().value())),
                AccessRule.AN_ADMINISTRATOR_STAYS);
    }

    /**
     * The last lead of a trust cannot step down in passing. Organisers can take the role from anyone, because they can
     * always appoint another lead.
     *
     * @param by who sends the command; null for the tracker itself
     */
    private void lastLead(Account account, @Nullable TrustCode trust, @Nullable Role role, @Nullable String by) {
        if (trust != null && role != Role.LEAD && leadsAlone(account, trust)) {
            boolean ofATrust = by != null
                    && accounts.find(new PersonId(by))
                            .filter(sender -> !sender.speaker().organises())
                            .isPresent();
            RuleBroken.when(ofATrust, AccessRule.A_LEAD_STAYS);
        }
    }

    private boolean leadsAlone(Account account, TrustCode trust) {
        return account.speaker().trusts().get(trust) == Role.LEAD
                && accounts.leads(trust).stream().allMatch(account.person().value()::equals);
    }

    private void tellOrganisers(TrustCode trust) {
        accounts.all(null).stream()
                .filter(account -> account.speaker().organises() && account.opened())
                .forEach(organiser -> invitations.notifyOfTrustWithoutLead(organiser, trust.value()));
    }

    private void register(@Nullable TrustCode trust) {
        RuleBroken.when(trust != null && trusts.find(trust).isEmpty(), AccessRule.A_TRUST_IS_REGISTERED);
    }

    private static void log(String what, AccessCommand command, PersonId person) {
        SecurityLog.changed(what + " " + person + (command.trust() == null ? "" : " for " + command.trust()));
    }
}
