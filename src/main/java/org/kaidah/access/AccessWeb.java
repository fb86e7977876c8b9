package org.kaidah.access;

import java.util.List;

import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Tells controllers and templates who is there. */
@Configuration(proxyBeanMethods = false)
class AccessWeb implements WebMvcConfigurer {

	static {
		SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class);
	}

	private final CurrentActor current;

	AccessWeb(CurrentActor current) {
		this.current = current;
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(new ActorParameter(this.current));
	}

	/** Variables rather than beans, because Thymeleaf lets no bean into a link. */
	@Configuration(proxyBeanMethods = false)
	static class Templates {

		Templates(ThymeleafViewResolver views, AccessWords access) {
			views.addStaticVariable("access", access);
		}

	}

}
