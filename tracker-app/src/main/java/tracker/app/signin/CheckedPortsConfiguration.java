package tracker.app.signin;

import java.util.concurrent.CompletableFuture;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import tracker.app.messaging.CommandsWithMetadata;
import tracker.app.permissions.CheckedCommands;
import tracker.app.permissions.CheckedQueries;
import tracker.app.permissions.RecentProof;
import tracker.domain.shared.Queries;

/**
 * Configures the checked command and query ports. They are injected unless the unchecked ports are asked for by name.
 */
@Configuration(proxyBeanMethods = false)
class CheckedPortsConfiguration {

    @Bean
    @Primary
    CheckedCommands peoplesCommands(
            @Qualifier("house") CommandsWithMetadata commands,
            CurrentSpeakerProvider speaker,
            ObjectProvider<RecentProof> proof) {
        return new CheckedCommands(
                commands,
                speaker::speaker,
                () -> proof.stream()
                        .findFirst()
                        .map(RecentProof::require)
                        .orElseGet(() -> CompletableFuture.completedFuture(null)));
    }

    @Bean
    @Primary
    Queries peoplesQueries(@Qualifier("house") Queries queries, CurrentSpeakerProvider speaker) {
        return new CheckedQueries(queries, speaker::speaker);
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder();
    }
}
