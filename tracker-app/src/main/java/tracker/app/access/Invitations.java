package tracker.app.access;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tracker.app.access.OneTimeLinks.Kind;
import tracker.app.mail.Letters;
import tracker.domain.access.Role;
import tracker.domain.shared.LondonCalendar;

/** The letters that open an account. */
@Component
class Invitations {

    private final OneTimeLinks links;
    private final Letters letters;
    private final Clock clock;
    private final String address;

    Invitations(
            OneTimeLinks links,
            Letters letters,
            Clock clock,
            @Value("${tracker.address:http://localhost:${server.port:8080}}") String address) {
        this.links = links;
        this.letters = letters;
        this.clock = clock;
        this.address = address;
    }

    void invite(Account account) {
        String token = links.make(account.person(), Kind.INVITATION);
        String until =
                LondonCalendar.inWords(LondonCalendar.dayOf(clock.instant().plus(Kind.INVITATION.works())));
        letters.write(
                account.person(),
                "You are invited to the Healthcare Science Week tracker",
                """
                Hello %s,

                you have been invited to the Healthcare Science Week tracker, where trusts record what they do in the week.
                Open this link to choose a password. It works once, until %s:

                %s/invitation/%s

                If you did not expect this letter, nothing happens as long as you do not open the link.
                """.formatted(account.name(), until, address, token),
                Kind.INVITATION.works());
    }

    void tell(Account account, Role role) {
        letters.write(
                account.person(),
                "A role for you in the Healthcare Science Week tracker",
                """
                Hello %s,

                you are now a %s in the Healthcare Science Week tracker. Sign in as usual:

                %s/sign-in
                """.formatted(account.name(), role.word(), address),
                Kind.INVITATION.works());
    }

    void sendLink(Account account) {
        String token = links.make(account.person(), Kind.SIGN_IN);
        letters.write(
                account.person(),
                "Your link to sign in",
                """
                Hello %s,

                open this link to sign in to the Healthcare Science Week tracker. It works once, for %d minutes:

                %s/sign-in/link/%s

                If you did not ask for it, do nothing.
                """.formatted(account.name(), Kind.SIGN_IN.works().toMinutes(), address, token),
                Kind.SIGN_IN.works());
    }

    void warnOfACopy(Account account) {
        letters.write(
                account.person(),
                "You were signed out everywhere",
                """
                Hello %s,

                somebody showed a copy of what a device of yours keeps to stay signed in. It may have been you, from a restored
                backup; it may have been somebody else. To be safe you were signed out everywhere. Sign in as usual:

                %s/sign-in
                """.formatted(account.name(), address),
                Kind.INVITATION.works());
    }
}
