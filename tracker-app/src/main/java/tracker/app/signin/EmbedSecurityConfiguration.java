package tracker.app.signin;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Security of screens and embedded figures: no session, no cookie, no sign-in. Figures and badges may be framed by any
 * site; wallboards and all other pages by none (decisions 0039 and 0054; the headers are set in one place for all).
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class EmbedSecurityConfiguration {

    @Bean
    @Order(1)
    SecurityFilterChain onOtherWebsites(HttpSecurity http) {
        return bare(http.securityMatcher("/embed/**", "/badge/**")).build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain onScreens(HttpSecurity http) {
        return bare(http.securityMatcher("/wall", "/wall/**")).build();
    }

    private static HttpSecurity bare(HttpSecurity http) {
        return http.headers(SignInSecurityConfiguration::onlyAboutCaching)
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(everybody -> everybody.anyRequest().permitAll());
    }
}
