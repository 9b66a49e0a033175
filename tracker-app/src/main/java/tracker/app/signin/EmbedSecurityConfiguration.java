package tracker.app.signin;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Security of screens and embedded figures: no session, no cookie, no sign-in. Figures and badges may be framed by any
 * site; wallboards and all other pages by none (decision 0039).
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class EmbedSecurityConfiguration {

    private static final String OURS_ONLY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors ";

    @Bean
    @Order(1)
    SecurityFilterChain onOtherWebsites(HttpSecurity http) {
        return bare(http.securityMatcher("/embed/**", "/badge/**"))
                .headers(headers -> headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::disable)
                        .contentSecurityPolicy(policy -> policy.policyDirectives(OURS_ONLY + "*")))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain onScreens(HttpSecurity http) {
        return bare(http.securityMatcher("/wall", "/wall/**"))
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(OURS_ONLY + "'none'"))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .build();
    }

    private static HttpSecurity bare(HttpSecurity http) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(everybody -> everybody.anyRequest().permitAll());
    }
}
