package tracker.app.secondfactor;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/** Adds the filter to the chain of the pages, once the user is known. Chains without sessions have no user. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecondFactorFilterConfiguration {

    @Bean
    Customizer<HttpSecurity> asksForTheSecondFactor(SignInProofReader sessions) {
        return http -> http.addFilterAfter(new SecondFactorFilter(sessions), AnonymousAuthenticationFilter.class);
    }
}
