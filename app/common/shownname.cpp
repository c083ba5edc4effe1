// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/shownname.h"

#include <QCoreApplication>

namespace jingan {

namespace {

/// What the translators are asked for; looked up by the words themselves.
[[maybe_unused]] constexpr const char *Vocabulary[] = {
    // the headline indicators
    QT_TRANSLATE_NOOP("Names", "地区生产总值"),
    QT_TRANSLATE_NOOP("Names", "区级一般公共预算收入"),
    QT_TRANSLATE_NOOP("Names", "社会消费品零售总额"),
    QT_TRANSLATE_NOOP("Names", "全社会固定资产投资总额"),
    // the areas of the projects
    QT_TRANSLATE_NOOP("Names", "就业与社会保障"),
    QT_TRANSLATE_NOOP("Names", "养老服务"),
    QT_TRANSLATE_NOOP("Names", "住房改善"),
    QT_TRANSLATE_NOOP("Names", "市政交通"),
    QT_TRANSLATE_NOOP("Names", "生态环境"),
    QT_TRANSLATE_NOOP("Names", "城区安全"),
    QT_TRANSLATE_NOOP("Names", "教育发展"),
    QT_TRANSLATE_NOOP("Names", "文化服务"),
    QT_TRANSLATE_NOOP("Names", "体育健身"),
    QT_TRANSLATE_NOOP("Names", "医疗卫生"),
    // the pairs of the comparison
    QT_TRANSLATE_NOOP("Names", "新增跨国公司地区总部及其他类型总部"),
    QT_TRANSLATE_NOOP("Names", "开工面积"),
    QT_TRANSLATE_NOOP("Names", "竣工面积"),
    QT_TRANSLATE_NOOP("Names", "道路大中修、积水改善和架空线入地工程"),
    QT_TRANSLATE_NOOP("Names", "零星旧改地块征收"),
    QT_TRANSLATE_NOOP("Names", "不成套住房改造项目启动"),
    QT_TRANSLATE_NOOP("Names", "“美丽家园”旧住房修缮改造"),
    QT_TRANSLATE_NOOP("Names", "低效用地转型启动"),
    QT_TRANSLATE_NOOP("Names", "产业园区改造提质"),
    QT_TRANSLATE_NOOP("Names", "市级“美丽街区”创建"),
    QT_TRANSLATE_NOOP("Names", "建成各类绿地"),
    QT_TRANSLATE_NOOP("Names", "立体绿化"),
    QT_TRANSLATE_NOOP("Names", "绿道"),
    QT_TRANSLATE_NOOP("Names", "单位附属绿地开放共享"),
    QT_TRANSLATE_NOOP("Names", "帮助长期失业群体就业"),
    QT_TRANSLATE_NOOP("Names", "菜市场标准化建设"),
    QT_TRANSLATE_NOOP("Names", "认知障碍照护床位改建"),
    QT_TRANSLATE_NOOP("Names", "社区综合为老服务中心新增"),
    QT_TRANSLATE_NOOP("Names", "老年人日间照护中心新增"),
    QT_TRANSLATE_NOOP("Names", "社区长者食堂新增"),
    QT_TRANSLATE_NOOP("Names", "智慧养老院"),
    QT_TRANSLATE_NOOP("Names", "公益性文化艺术普及活动"),
    QT_TRANSLATE_NOOP("Names", "公共运动场新建、翻建"),
    QT_TRANSLATE_NOOP("Names", "社区市民健身中心新建、翻建"),
    QT_TRANSLATE_NOOP("Names", "体育公益配送服务市民"),
    // what the charts of the report's own figures compare
    QT_TRANSLATE_NOOP("Names", "政务服务窗口好评率"),
    QT_TRANSLATE_NOOP("Names", "人大代表建议解决率"),
    QT_TRANSLATE_NOOP("Names", "政协提案予以解决或采纳的比例"),
    QT_TRANSLATE_NOOP("Names", "“十百千万”文化配送工程惠及市民"),
    QT_TRANSLATE_NOOP("Names", "为老服务“一键通”累计服务"),
    QT_TRANSLATE_NOOP("Names", "区属体育场馆向市民公益开放"),
    QT_TRANSLATE_NOOP("Names", "静安体育公益配送服务市民"),
    QT_TRANSLATE_NOOP("Names", "提供育儿指导"),
    QT_TRANSLATE_NOOP("Names", "低保救助和临时救助"),
    QT_TRANSLATE_NOOP("Names", "医疗救助"),
    QT_TRANSLATE_NOOP("Names", "低保救助和临时救助金额"),
    QT_TRANSLATE_NOOP("Names", "医疗救助金额"),
    QT_TRANSLATE_NOOP("Names", "跨国公司地区总部及其他类型总部"),
    QT_TRANSLATE_NOOP("Names", "创新型总部"),
    QT_TRANSLATE_NOOP("Names", "专精特新企业"),
    QT_TRANSLATE_NOOP("Names", "工信部专精特新小巨人企业"),
    QT_TRANSLATE_NOOP("Names", "上海市专精特新中小企业"),
    QT_TRANSLATE_NOOP("Names", "上海市科技小巨人（含培育）企业"),
    QT_TRANSLATE_NOOP("Names", "高新技术企业"),
    QT_TRANSLATE_NOOP("Names", "文化创意"),
    QT_TRANSLATE_NOOP("Names", "数据智能"),
    QT_TRANSLATE_NOOP("Names", "生命健康"),
    QT_TRANSLATE_NOOP("Names", "信息服务业"),
    QT_TRANSLATE_NOOP("Names", "金融业"),
};

} // namespace

QString shownName(const QString &name)
{
    if (name.isEmpty())
        return name;
    return QCoreApplication::translate("Names", name.toUtf8().constData());
}

} // namespace jingan
