package org.kaidah.decision;

import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Lets every template say {@code sentences}. */
@Configuration(proxyBeanMethods = false)
class DecisionTemplateWords {

	DecisionTemplateWords(ThymeleafViewResolver views, Sentences sentences) {
		views.addStaticVariable("sentences", sentences);
	}

}
