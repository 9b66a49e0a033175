package tracker.app.mail;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
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
@EnableConfigurationProperties(MailProperties.class)
class MailConfiguration {

    @Bean
    EmailSenderJob postman(
            EmailRepository letters,
            JavaMailSender mail,
            MailProperties properties,
            PlatformTransactionManager transactions) {
        return new EmailSenderJob(letters, mail, properties.from(), new TransactionTemplate(transactions));
    }
}
