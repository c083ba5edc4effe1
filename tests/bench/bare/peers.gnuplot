# SPDX-License-Identifier: GPL-3.0-or-later
# The same four charts by gnuplot; kind («png» or «pdf») and folder come from the caller.
if (kind eq "png") {
    set terminal pngcairo size 1920,1080 font "Noto Sans CJK SC,14"
} else {
    set terminal pdfcairo size 20in,11.25in font "Noto Sans CJK SC,14"
}
set style fill solid
set boxwidth 0.6
set yrange [0:*]
$levels << EOD
"地区生产总值" 3369.93
"社会消费品零售总额" 1605.41
"全社会固定资产投资总额" 482.97
"区级一般公共预算收入" 302.2
EOD
$growth << EOD
"地区生产总值" 3.7
"预算收入" 5
EOD
$projects << EOD
"养老服务" 8
"住房改善" 7
"生态环境" 9
EOD
$industries << EOD
"文化创意" 17.04
"生命健康" 11.92
"数据智能" 8.76
EOD
set output sprintf("%s/gnuplot-1.%s", folder, kind)
set title "四项主要指标水平"
plot $levels using 0:2:xtic(1) with boxes notitle
set output sprintf("%s/gnuplot-2.%s", folder, kind)
set title "增速"
plot $growth using 0:2:xtic(1) with boxes notitle
set output sprintf("%s/gnuplot-3.%s", folder, kind)
set title "实事项目"
plot $projects using 0:2:xtic(1) with boxes notitle
set output sprintf("%s/gnuplot-4.%s", folder, kind)
set title "重点产业增速"
plot $industries using 0:2:xtic(1) with boxes notitle
