package tracker.app.mail;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends emails only if a mail server is configured ({@code spring.mail.host}); otherwise they can be read on the users
 * page.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@ConditionalOnProperty("spring.mail.host")
class MailConfiguration {

    @Bean(initMethod = "begin")
    EmailSenderJob postman(
            EmailRepository letters,
            JavaMailSender mail,
            @Value("${tracker.mail.from:tracker@localhost}") String from,
            PlatformTransactionManager transactions) {
        return new EmailSenderJob(letters, mail, from, new TransactionTemplate(transactions));
    }
}
