package tracker.app.signin;

import java.time.Clock;
import org.springframework.stereotype.Component;
import tracker.app.mail.AddressProperties;
import tracker.app.mail.EmailRepository;
import tracker.app.signin.OneTimeLinkRepository.OneTimeLinkKind;
import tracker.domain.access.Role;
import tracker.domain.shared.LondonCalendar;

/** The letters that open an account. */
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

                you have been invited to the Healthcare Science Week tracker, where trusts record what they do in the week.
                Open this link to choose a password. It works once, until %s:

                %s/invitation/%s

                If you did not expect this letter, nothing happens as long as you do not open the link.
                """.formatted(account.name(), until, address, token),
                OneTimeLinkKind.INVITATION.works());
    }

    void notifyOfRole(Account account, Role role) {
        letters.enqueue(
                account.person(),
                "A role for you in the Healthcare Science Week tracker",
                """
                Hello %s,

                you are now a %s in the Healthcare Science Week tracker. Sign in as usual:

                %s/sign-in
                """.formatted(account.name(), role.word(), address),
                OneTimeLinkKind.INVITATION.works());
    }

    void sendLink(Account account) {
        String token = links.make(account.person(), OneTimeLinkKind.SIGN_IN);
        letters.enqueue(
                account.person(),
                "Your link to sign in",
                """
                Hello %s,

                open this link to sign in to the Healthcare Science Week tracker. It works once, for %d minutes:

                %s/sign-in/link/%s

                If you did not ask for it, do nothing.
                """.formatted(account.name(), OneTimeLinkKind.SIGN_IN.works().toMinutes(), address, token),
                OneTimeLinkKind.SIGN_IN.works());
    }

    void warnOfCopiedCookie(Account account) {
        letters.enqueue(
                account.person(),
                "You were signed out everywhere",
                """
                Hello %s,

                somebody showed a copy of what a device of yours keeps to stay signed in. It may have been you, from a restored
                backup; it may have been somebody else. To be safe you were signed out everywhere. Sign in as usual:

                %s/sign-in
                """.formatted(account.name(), address),
                OneTimeLinkKind.INVITATION.works());
    }
}
