package tracker.app.signin;

import java.util.function.Consumer;
import org.axonframework.commandhandling.CommandHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
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
    private final TransactionTemplate transaction;

    AccountCommandHandler(
            AccountRepository accounts,
            AccountNotifier invitations,
            SignInRepository signIns,
            RememberedDeviceRepository devices,
            TrustRegistry trusts,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.signIns = signIns;
        this.devices = devices;
        this.trusts = trusts;
        this.transaction = new TransactionTemplate(transactions);
    }

    @CommandHandler
    public void on(InvitePerson command) {
        register(command.trust());
        transaction.executeWithoutResult(all -> {
            accounts.add(
                    command.person(), command.address().value(), command.name().value(), null, null);
            Account account = accounts.find(command.address().value()).orElseThrow();
            accounts.grantRole(account.person(), command.role(), command.trust());
            if (account.opened()) {
                invitations.notifyOfRole(account, command.role());
            } else {
                invitations.invite(account);
            }
        });
        log("invited", command, command.person());
    }

    @CommandHandler
    public void on(InviteAgain command) {
        with(command.person(), command.trust(), account -> {
            RuleBroken.when(account.opened(), AccessRule.AN_INVITATION_IS_ACCEPTED_ONCE);
            invitations.invite(account);
        });
        log("invited again", command, command.person());
    }

    @CommandHandler
    public void on(GiveRole command) {
        register(command.trust());
        with(command.person(), null, account -> {
            lastOne(account, command.trust(), command.role());
            accounts.grantRole(account.person(), command.role(), command.trust());
        });
        log("gave " + command.role(), command, command.person());
    }

    @CommandHandler
    public void on(TakeRole command) {
        with(command.person(), command.trust(), account -> {
            lastOne(account, command.trust(), null);
            accounts.revokeRole(account.person(), command.trust());
        });
        log("removed the role of", command, command.person());
    }

    @CommandHandler
    public void on(SignOutElsewhere command) {
        transaction.executeWithoutResult(all -> {
            signIns.endAll(command.person(), command.here());
            devices.forgetAll(command.person());
        });
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
            accounts.close(account.person());
        });
        log("closed the account of", command, command.person());
    }

    /** @param of a user of this trust; null for any user */
    private void with(PersonId person, @Nullable TrustCode of, Consumer<Account> act) {
        transaction.executeWithoutResult(all -> act.accept(accounts.find(person)
                .filter(account -> of == null || account.speaker().trusts().containsKey(of))
                .orElseThrow(() -> new RuleBroken(AccessRule.SOMEBODY_IS_KNOWN_HERE))));
    }

    private void lastOne(Account account, @Nullable TrustCode trust, @Nullable Role role) {
        boolean leaves =
                trust == null && account.speaker().national() == Role.ADMINISTRATOR && role != Role.ADMINISTRATOR;
        RuleBroken.when(leaves && accounts.administrators().size() == 1, AccessRule.AN_ADMINISTRATOR_STAYS);
    }

    private void register(@Nullable TrustCode trust) {
        RuleBroken.when(trust != null && trusts.find(trust).isEmpty(), AccessRule.A_TRUST_IS_REGISTERED);
    }

    private static void log(String what, AccessCommand command, PersonId person) {
        SecurityLog.changed(what + " " + person + (command.trust() == null ? "" : " for " + command.trust()));
    }
}
