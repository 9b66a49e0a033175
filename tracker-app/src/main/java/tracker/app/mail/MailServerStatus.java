package tracker.app.mail;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whether emails leave this tracker, so that no page promises one that does not. */
@Component
public class MailServerStatus {

    private final boolean present;

    MailServerStatus(ObjectProvider<EmailSenderJob> sender) {
        this.present = sender.getIfAvailable() != null;
    }

    /** False if no mail server is set up: emails are written and can be read by administrators, and none is sent. */
    public boolean present() {
        return present;
    }
}
