package tracker.app.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tracker.app.ApplicationTest;
import tracker.domain.access.AccessCommand.InvitePerson;
import tracker.domain.access.AccessQuery.EmailMessage;
import tracker.domain.access.AccessQuery.ListEmailMessages;
import tracker.domain.access.EmailAddress;
import tracker.domain.access.Role;
import tracker.domain.shared.Commands;
import tracker.domain.shared.PersonId;
import tracker.domain.shared.Queries;
import tracker.domain.shared.TextLine;

/** Letters that go out to a mail server. */
@ApplicationTest
class EmailSenderJobTest {

    @RegisterExtension
    static final GreenMailExtension MAIL = new GreenMailExtension(
                    new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP))
            .withPerMethodLifecycle(false);

    @Autowired
    @Qualifier("house")
    Commands commands;

    @Autowired
    Queries queries;

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
        registry.add("tracker.address", () -> "https://week.example");
        registry.add("tracker.mail.from", () -> "week@example.nhs.uk");
    }

    @Test
    void an_invitation_goes_out_once_and_its_link_is_not_kept() throws Exception {
        commands.send(new InvitePerson(
                        PersonId.next(),
                        new EmailAddress("amy@example.nhs.uk"),
                        new TextLine("Amy"),
                        Role.ORGANISER,
                        null))
                .join();
        assertThat(MAIL.waitForIncomingEmail(20_000, 1)).isTrue();
        var message = MAIL.getReceivedMessages()[0];
        assertThat(GreenMailUtil.getBody(message)).contains("Hello Amy", "https://week.example/invitation/");
        assertThat(GreenMailUtil.getAddressList(message.getAllRecipients())).isEqualTo("amy@example.nhs.uk");
        Awaitility.await().untilAsserted(() -> {
            EmailMessage letter = queries.ask(new ListEmailMessages()).getFirst();
            assertThat(letter.sent()).isNotNull();
            assertThat(letter.text()).isEmpty();
        });
        assertThat(MAIL.getReceivedMessages()).hasSize(1);
    }
}
