package tracker.app.signin;

import java.time.Clock;
import org.springframework.stereotype.Component;
import tracker.app.mail.AddressProperties;
import tracker.app.mail.EmailRepository;
import tracker.app.signin.OneTimeLinkRepository.OneTimeLinkKind;
import tracker.domain.access.Role;
import tracker.domain.shared.LondonCalendar;

/** Writes the emails about accounts. */
@Component
class AccountNotifier {

    private final OneTimeLinkRepository links;
    private final EmailRepository letters;
    private final Clock clock;
    private final String address;

    AccountNotifier(OneTimeLinkRepository links, EmailRepository letters, Clock clock, AddressProperties properties) {
        this.links = links;
        this.letters = letters;
        this.clock = clock;
        this.address = properties.address();
    }

    void invite(Account account) {
        String token = links.make(account.person(), OneTimeLinkKind.INVITATION);
        String until =
                LondonCalendar.inWords(LondonCalendar.dayOf(clock.instant().plus(OneTimeLinkKind.INVITATION.works())));
        letters.enqueue(
                account.person(),
                "You are invited to the Healthcare Science Week tracker",
                """
                Hello %s,

                you have been invited to the Healthcare Science Week tracker, where trusts record their activities in the week.
                Use this link to choose a password. It works once, until %s:

                %s/invitation/%s

                If you did not expect this email, you can ignore it.
                """.formatted(account.name(), until, address, token),
                OneTimeLinkKind.INVITATION.works());
    }

    void notifyOfRole(Account account, Role role) {
        letters.enqueue(
                account.person(),
                "Your new role in the Healthcare Science Week tracker",
                """
                Hello %s,

                you now have the role of %s in the Healthcare Science Week tracker. Sign in as usual:

                %s/sign-in
                """.formatted(account.name(), role.word(), address),
                OneTimeLinkKind.INVITATION.works());
    }

    void sendLink(Account account) {
        String token = links.make(account.person(), OneTimeLinkKind.SIGN_IN);
        letters.enqueue(
                account.person(),
                "Your sign-in link",
                """
                Hello %s,

                use this link to sign in to the Healthcare Science Week tracker. It works once, for %d minutes:

                %s/sign-in/link/%s

                If you did not ask for this email, you can ignore it.
                """.formatted(account.name(), OneTimeLinkKind.SIGN_IN.works().toMinutes(), address, token),
                OneTimeLinkKind.SIGN_IN.works());
    }

    void sendPasswordLink(Account account) {
        String token = links.make(account.person(), OneTimeLinkKind.PASSWORD);
        letters.enqueue(
                account.person(),
                "Choose a new password",
                """
                Hello %s,

                use this link to choose a new password for the Healthcare Science Week tracker. It works once, for %d minutes:

                %s/sign-in/password/%s

                If you did not ask for this email, you can ignore it. Your password stays as it is.
                """.formatted(account.name(), OneTimeLinkKind.PASSWORD.works().toMinutes(), address, token),
                OneTimeLinkKind.PASSWORD.works());
    }

    void notifyOfPasswordChange(Account account) {
        letters.enqueue(
                account.person(),
                "Your password was changed",
                """
                Hello %s,

                your password for the Healthcare Science Week tracker was changed, and you were signed out on all other devices.

                If this was not you, choose a new password now and tell the organisers:

                %s/sign-in
                """.formatted(account.name(), address),
                OneTimeLinkKind.INVITATION.works());
    }

    void notifyOfTrustWithoutLead(Account organiser, String trust) {
        letters.enqueue(
                organiser.person(),
                "%s has no lead any more".formatted(trust),
                """
                Hello %s,

                the last lead of %s has left the Healthcare Science Week tracker. Nobody there can invite users or create API
                tokens now. Make one of its users a lead, or invite one:

                %s/people/%s
                """.formatted(organiser.name(), trust, address, trust),
                OneTimeLinkKind.INVITATION.works());
    }

    void warnOfCopiedCookie(Account account) {
        letters.enqueue(
                account.person(),
                "You have been signed out everywhere",
                """
                Hello %s,

                someone used a copy of the sign-in data of one of your devices. This may have been you, for example after you
                restored a backup, or it may have been someone else. To be safe, we have signed you out everywhere. Sign in as usual:

                %s/sign-in
                """.formatted(account.name(), address),
                OneTimeLinkKind.INVITATION.works());
    }
}
